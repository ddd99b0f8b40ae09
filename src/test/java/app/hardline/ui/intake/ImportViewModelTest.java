package app.hardline.ui.intake;

import static app.hardline.ui.intake.ImportSample.FILE;
import static app.hardline.ui.intake.ImportSample.NAME;
import static app.hardline.ui.intake.ImportSample.PHONE;
import static app.hardline.ui.intake.ImportSample.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.csv.CsvReason;
import app.hardline.intake.Field;
import app.hardline.intake.ImportChoices;
import app.hardline.intake.Preview;
import app.hardline.prospect.Region;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Refused;
import app.hardline.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ImportViewModelTest {
  private final List<ImportChoices> looked = new ArrayList<>();
  private final List<Long> most = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final Preview whole = ImportSample.preview(NAME, PHONE);
  private Supplier<Preview> preview = () -> whole;
  private Supplier<ImportShown.Outcome> outcome = this::outcome;
  private Runnable meanwhile = () -> {};

  private final ImportViewModel model =
      new ImportViewModel(
          Tasks.inline(thrown -> {
            throw new IllegalStateException(thrown);
          }),
          WORDS,
          new ImportDoors(
              this::look,
              (_, list, _) -> {
                done.add("imported into " + list);
                return outcome.get();
              },
              () -> done.add("followed"),
              id -> {
                meanwhile.run();
                done.add("undone " + id);
                return new ImportShown.TakenBack(98, 2);
              },
              file -> done.add("saved " + file),
              (list, why) -> done.add(list + ": " + why),
              list -> done.add("dialed " + list),
              () -> done.add("left")));

  @Test
  void aFileIsShownWithANameForItsList() {
    model.open(FILE);
    assertThat(shown()).isEqualTo(new ImportShown.Ready(whole, Optional.empty()));
    assertThat(model.listNameProperty().get()).isEqualTo("Texas accountants");
  }

  @Test
  void aFileThatCantBeReadIsSaidInPlace() {
    preview =
        () -> {
          throw new Refused(CsvReason.WORKBOOK, FILE);
        };
    model.open(FILE);
    assertThat(shown())
        .isEqualTo(
            new ImportShown.NoFile(
                Optional.of(
                    "This is an Excel workbook. In Excel: File, Save As, CSV UTF-8, then drop"
                        + " that.")));
  }

  @Test
  void aLongFileIsShownByItsFirstRowsAndThenCountedToItsEnd() {
    Preview first =
        ImportSample.preview(FILE, new Preview.Counts(1_000, 1_000, 0, 0, 0, 0), false, NAME);
    preview = () -> looked.size() == 1 ? first : whole;
    model.open(FILE);
    assertThat(most).containsExactly(1_000L, Long.MAX_VALUE);
    assertThat(shown()).isEqualTo(new ImportShown.Ready(whole, Optional.empty()));
  }

  @Test
  void aChangeLooksAgainWithAllThatWasSaid() {
    model.open(FILE);
    model.readAs(as -> as.withEncoding("windows-1252"));
    model.map(1, Optional.of(Field.CITY));
    model.region(new Region("CA"));
    model.areaCode(" 512 ");
    ImportChoices said = looked.getLast();
    assertThat(said.readAs().encoding()).contains("windows-1252");
    assertThat(said.columns()).containsEntry(1, Optional.of(Field.CITY));
    assertThat(said.region()).contains(new Region("CA"));
    assertThat(said.areaCode()).contains("512");
  }

  @Test
  void aChangeThatCantBeMadeKeepsWhatIsShown() {
    model.open(FILE);
    preview =
        () -> {
          throw new Refused(CsvReason.NO_SUCH_HEADER_LINE, FILE, 40);
        };
    model.readAs(as -> as.withHeaderLine(40));
    assertThat(shown()).isInstanceOf(ImportShown.Ready.class);
    assertThat(((ImportShown.Ready) shown()).trouble()).isPresent();
  }

  @Test
  void anImportNeedsAListName() {
    model.open(FILE);
    model.listNameProperty().set("  ");
    model.importFile();
    assertThat(done).isEmpty();
    assertThat(((ImportShown.Ready) shown()).trouble())
        .contains("Give the list a name, then import.");
  }

  @Test
  void anImportEndsWithWhatCameOfIt() {
    model.open(FILE);
    model.importFile();
    assertThat(shown()).isEqualTo(new ImportShown.Done(outcome(), Optional.empty()));
    assertThat(done).containsExactly("imported into Texas accountants", "followed");
  }

  @Test
  void anImportThatIsRefusedGoesBackToThePreview() {
    outcome =
        () -> {
          throw new Refused(CsvReason.CHANGED, FILE);
        };
    model.open(FILE);
    model.importFile();
    assertThat(((ImportShown.Ready) shown()).trouble()).isPresent();
  }

  @Test
  void whyTheListMayBeCalledIsKeptOnceItIsThere() {
    model.giveGrounds("too early");
    model.open(FILE);
    model.importFile();
    model.giveGrounds("members of our chamber");
    assertThat(done)
        .contains("Texas accountants: members of our chamber")
        .doesNotContain("Texas accountants: too early");
  }

  @Test
  void anUndoSaysWhatItSpared() {
    model.open(FILE);
    model.importFile();
    model.undo();
    assertThat(shown())
        .isEqualTo(new ImportShown.Undone(outcome(), new ImportShown.TakenBack(98, 2)));
    assertThat(done).contains("undone 7");
  }

  @Test
  void theRowsToLookAtAreSavedAndItIsSaidWhere() {
    model.open(FILE);
    model.importFile();
    model.save(Path.of("look.csv"));
    assertThat(done).contains("saved look.csv");
    assertThat(((ImportShown.Done) shown()).trouble()).contains("Saved as look.csv.");
  }

  @Test
  void theListIsDialedOnceItIsThere() {
    model.open(FILE);
    model.dial();
    assertThat(done).isEmpty();
    model.importFile();
    model.dial();
    assertThat(done).contains("dialed Texas accountants");
  }

  @Test
  void whatWasLeftIsThereWhenThePersonComesBack() {
    model.open(FILE);
    model.back();
    assertThat(done).containsExactly("left");
    model.resume();
    assertThat(shown()).isInstanceOf(ImportShown.Ready.class);
    model.importFile();
    model.resume();
    assertThat(shown()).isEqualTo(new ImportShown.NoFile(Optional.empty()));
  }

  @Test
  void whatIsTakenBackLateIsNotShownInPlaceOfAnotherFile() {
    model.open(FILE);
    model.importFile();
    meanwhile = () -> model.open(FILE);
    model.undo();
    assertThat(done).contains("undone 7");
    assertThat(shown()).isInstanceOf(ImportShown.Ready.class);
  }

  private ImportShown shown() {
    return model.shownProperty().get();
  }

  private Preview look(ImportChoices choices, long rows, Progress progress) {
    looked.add(choices);
    most.add(rows);
    return preview.get();
  }

  private ImportShown.Outcome outcome() {
    return new ImportShown.Outcome(
        7,
        "Texas accountants",
        "",
        ZonedDateTime.of(2027, 1, 30, 10, 12, 0, 0, ZoneOffset.UTC),
        Duration.ofSeconds(2),
        List.of(NAME),
        whole.counts(),
        List.of());
  }
}
