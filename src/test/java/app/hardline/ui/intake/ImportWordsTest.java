package app.hardline.ui.intake;

import static app.hardline.ui.intake.ImportSample.SAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.intake.CallBar;
import app.hardline.intake.Change;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.RejectReason;
import app.hardline.prospect.PhoneProblem;
import app.hardline.prospect.Region;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportWordsTest {

  @Test
  void aRowThatIsStoredAsItStandsIsJustAdded() {
    assertThat(SAY.happens(ImportSample.PLAIN)).isEqualTo("Added");
  }

  @Test
  void whatWasDoneToARowIsSaidBehindItsFate() {
    assertThat(SAY.happens(ImportSample.changed(Change.Kind.LETTERS_REPAIRED)))
        .isEqualTo("Added. Letters repaired");
  }

  @Test
  void theOrderOfANameIsSaidOnlyWhereNothingElseIs() {
    assertThat(SAY.happens(ImportSample.changed(Change.Kind.NAME_IN_ORDER)))
        .isEqualTo("Added. Name put in order");
    assertThat(
            SAY.happens(
                ImportSample.changed(Change.Kind.NAME_IN_ORDER, Change.Kind.EXTENSION_READ)))
        .isEqualTo("Added. Extension read from the number");
  }

  @Test
  void whoIsKnownIsNamed() {
    assertThat(
            SAY.happens(
                ImportSample.with(
                    new PreviewRow.Merged(new PreviewRow.Prospect(7), 2, false), "Ingrid Solheim")))
        .isEqualTo("Merged with Ingrid Solheim, fills 2 fields");
    assertThat(
            SAY.happens(ImportSample.with(new PreviewRow.Duplicate(new PreviewRow.Line(12)), "")))
        .isEqualTo("Duplicate of line 12");
    assertThat(
            SAY.happens(
                ImportSample.with(new PreviewRow.Duplicate(new PreviewRow.Prospect(7)), "")))
        .isEqualTo("Duplicate of somebody on your lists");
  }

  @ParameterizedTest
  @EnumSource
  void everyRejectedRowSaysWhy(RejectReason reason) {
    var row = ImportSample.with(new PreviewRow.Rejected(reason), "");
    assertThat(SAY.happens(row)).isEqualTo("Rejected. " + SAY.why(row));
    assertThat(SAY.why(row)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberThatCantBeDialedSaysWhy(PhoneProblem problem) {
    assertThat(SAY.why(ImportSample.barred(new CallBar.NotDialable(problem)))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyChangeIsSaid(Change.Kind kind) {
    assertThat(SAY.happens(ImportSample.changed(kind))).startsWith("Added. ");
  }

  @Test
  void whoAskedNotToBeCalledIsSaid() {
    assertThat(SAY.why(ImportSample.barred(new CallBar.OnDoNotCallList())))
        .isEqualTo("On your do-not-call list");
  }

  @Test
  void whatWasDetectedIsSaidInWords() {
    assertThat(SAY.delimiter(Optional.of(";"))).isEqualTo("Semicolon");
    assertThat(SAY.delimiter(Optional.of("~"))).isEqualTo("Parted by ~");
    assertThat(SAY.delimiter(Optional.empty())).isEqualTo("One column");
    assertThat(SAY.headerLine(OptionalInt.of(4))).isEqualTo("Header in line 4");
    assertThat(SAY.headerLine(OptionalInt.empty())).isEqualTo("No header");
    assertThat(SAY.region(Region.US)).isEqualTo("United States +1");
    assertThat(SAY.region(new Region("CA"), 220)).isEqualTo("Canada +1, 220 rows");
  }
}
