package app.hardline.ui.intake;

import static app.hardline.ui.intake.ImportSample.CITY;
import static app.hardline.ui.intake.ImportSample.NAME;
import static app.hardline.ui.intake.ImportSample.PHONE;
import static app.hardline.ui.intake.ImportSample.preview;
import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.intake.Field;
import app.hardline.intake.Preview;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {
  private static final Preview.Counts NOBODY = new Preview.Counts(3, 3, 0, 0, 0, 3);

  private final PreviewViewModel model = new PreviewViewModel();

  @Test
  void theColumnsToLookAtComeFirstAndAllOnDemand() {
    show(preview(NAME, CITY, PHONE));
    assertThat(model.columns()).containsExactly(NAME, PHONE);
    model.allColumnsProperty().set(true);
    assertThat(model.columns()).containsExactly(NAME, CITY, PHONE);
  }

  @Test
  void rowsWithProblemsComeFirstAndAllOnDemand() {
    show(preview(NAME));
    assertThat(model.rows()).containsExactly(ImportSample.CHANGED);
    model.allRowsProperty().set(true);
    assertThat(model.rows()).containsExactly(ImportSample.PLAIN, ImportSample.CHANGED);
  }

  @Test
  void aColumnThatIsNoLongerToBeLookedAtStaysInSight() {
    show(preview(NAME, PHONE));
    var calm = ImportSample.column(2, "Corporate Phone", Field.NOTES, false, false);
    show(preview(NAME, calm));
    assertThat(model.columns()).containsExactly(NAME, calm);
  }

  @Test
  void anotherFileStartsOver() {
    show(preview(NAME, CITY, PHONE));
    model.allColumnsProperty().set(true);
    show(preview(Path.of("other.csv"), new Preview.Counts(1, 1, 0, 0, 0, 0), true, NAME, CITY));
    assertThat(model.columns()).containsExactly(NAME);
  }

  @Test
  void aFileWithNothingToLookAtShowsAllColumns() {
    show(preview(CITY));
    assertThat(model.columns()).containsExactly(CITY);
  }

  @Test
  void aDoubtfulColumnIsAskedAboutUntilItIsKept() {
    show(preview(NAME, PHONE));
    assertThat(model.notices()).containsExactly(new Notice.Doubtful(PHONE));
    model.keepAsPhone(2);
    assertThat(model.notices()).isEmpty();
    show(preview(NAME, PHONE));
    assertThat(model.notices()).isEmpty();
  }

  @Test
  void aListWithNobodyToCallIsSaid() {
    show(preview(ImportSample.FILE, NOBODY, true, NAME));
    assertThat(model.notices()).containsExactly(new Notice.NobodyToCall(3));
  }

  @Test
  void troubleIsSaidFirst() {
    model.show(
        new ImportShown.Ready(
            preview(ImportSample.FILE, NOBODY, true, NAME), Optional.of("The disk is full.")));
    assertThat(model.notices()).startsWith(new Notice.Trouble("The disk is full.")).hasSize(2);
  }

  private void show(Preview preview) {
    model.show(new ImportShown.Ready(preview, Optional.empty()));
  }
}
