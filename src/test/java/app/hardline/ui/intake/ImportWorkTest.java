package app.hardline.ui.intake;

import static app.hardline.ui.intake.ImportSample.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.intake.Field;
import app.hardline.intake.Preview;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import app.hardline.ui.kit.Tasks;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import screen's model over a real workbench and real files, with everything done at once. */
class ImportWorkTest {
  private static final String LEADS =
      """
      First Name,Company Name,Work Direct Phone,Pet
      WARREN,Pike & Olsen CPAs,(512) 555-0162 x3,cat
      Ingrid,Solheim Orthodontics,(737) 555-0128,dog
      Theo,Marsh Tool,(830) 555-0145,
      Theo,Marsh Tool,(830) 555-0145,
      Hal,Lindqvist Homes,555-01,
      ,,,fish
      """;

  @TempDir Path temp;
  private final List<Throwable> troubles = new ArrayList<>();
  private World world;
  private ImportViewModel model;

  @BeforeEach
  void open() {
    world = World.empty(temp.resolve("data"));
    model =
        new ImportViewModel(
            Tasks.inline(troubles::add),
            WORDS,
            new ImportWork(world.workbench(), WORDS).doors(_ -> {}, () -> {}));
  }

  @AfterEach
  void close() {
    world.close();
    assertThat(troubles).isEmpty();
  }

  @Test
  void aFileIsLookedAtAndNothingIsStored() throws IOException {
    model.open(file("leads.csv", LEADS));
    Preview preview = ready().preview();
    assertThat(preview.counts()).isEqualTo(new Preview.Counts(6, 4, 0, 1, 1, 1));
    assertThat(preview.complete()).isTrue();
    assertThat(preview.matched()).isEqualTo(3);
    assertThat(world.workbench().lists().all()).isEmpty();
  }

  @Test
  void aRowIsShownAsItWouldBeStored() throws IOException {
    model.open(file("leads.csv", LEADS));
    ShownRow warren = ready().preview().rows().getFirst();
    assertThat(warren.cells())
        .containsExactly("Warren", "Pike & Olsen CPAs", "(512) 555-0162 x3", "cat");
    assertThat(warren.change(0))
        .hasValueSatisfying(it -> assertThat(it.before()).isEqualTo("WARREN"));
  }

  @Test
  void aRowThatWasThereBeforePointsToIt() throws IOException {
    model.open(file("leads.csv", LEADS));
    assertThat(ready().preview().problems())
        .extracting(ShownRow::fate)
        .contains(new PreviewRow.Duplicate(new PreviewRow.Line(4)));
  }

  @Test
  void aColumnIsReadAsThePersonSays() throws IOException {
    model.open(file("leads.csv", LEADS));
    model.map(3, Optional.of(Field.NOTES));
    assertThat(ready().preview().matched()).isEqualTo(4);
    model.map(2, Optional.empty());
    assertThat(ready().preview().somebodyToCall()).isFalse();
  }

  @Test
  void anImportEndsWithTheRowsThatAreWorthALook() throws IOException {
    model.open(file("leads.csv", LEADS));
    model.importFile();
    ImportShown.Outcome outcome = done().outcome();
    assertThat(outcome.list()).isEqualTo("Leads");
    assertThat(outcome.counts()).isEqualTo(new Preview.Counts(6, 4, 0, 1, 1, 1));
    assertThat(outcome.rows()).extracting(ShownRow::line).containsExactly(6L, 7L);
    assertThat(world.workbench().lists().all())
        .singleElement()
        .satisfies(list -> assertThat(list.prospects()).isEqualTo(4));
  }

  @Test
  void theRowsWorthALookAreSavedWithLineAndReason() throws IOException {
    model.open(file("leads.csv", LEADS));
    model.importFile();
    Path saved = temp.resolve("look.csv");
    model.save(saved);
    assertThat(Files.readAllLines(saved))
        .containsExactly(
            "Line,Why,First Name,Company Name,Work Direct Phone,Pet",
            "6,No number that can be dialed: too short,Hal,Lindqvist Homes,555-01,",
            "7,Neither a person nor a company,,,,fish");
  }

  @Test
  void whoGetsANumberFromALaterRowIsNotWorthALook() throws IOException {
    model.open(
        file(
            "late.csv",
            "Name,Company,Phone\nJane Doe,Acme,\nJoe Roe,Globex,\nJane Doe,Acme,512-555-0142\n"));
    assertThat(ready().preview().lookAt()).extracting(ShownRow::line).containsExactly(3L);
    model.importFile();
    assertThat(done().outcome().rows()).extracting(ShownRow::line).containsExactly(3L);
    assertThat(done().outcome().toLookAt()).isEqualTo(1);
    Path saved = temp.resolve("look.csv");
    model.save(saved);
    assertThat(Files.readAllLines(saved))
        .containsExactly(
            "Line,Why,Name,Company,Phone", "3,No number in any phone column,Joe Roe,Globex,");
  }

  @Test
  void anImportIsTakenBack() throws IOException {
    model.open(file("leads.csv", LEADS));
    model.importFile();
    ImportShown.Outcome outcome = done().outcome();
    model.undo();
    assertThat(model.shownProperty().get())
        .isEqualTo(new ImportShown.Undone(outcome, new ImportShown.TakenBack(4, 0)));
  }

  @Test
  void theSameFileTwiceIsSaid() throws IOException {
    Path leads = file("leads.csv", LEADS);
    model.open(leads);
    assertThat(ready().preview().sameFile()).isEmpty();
    model.importFile();
    model.open(leads);
    assertThat(ready().preview().sameFile())
        .contains(new Preview.SameFile(LocalDate.of(2027, 2, 11), "Leads"));
    assertThat(ready().preview().counts().duplicates()).isEqualTo(5);
  }

  @Test
  void numbersWithoutAnAreaCodeAreCompletedByTheOneGiven() throws IOException {
    model.open(file("local.csv", "Name,Phone\nIngrid Solheim,555-0128\nTheo Marsh,555-0145\n"));
    assertThat(lackingAreaCode()).isEqualTo(2);
    model.areaCode("737");
    assertThat(lackingAreaCode()).isZero();
    assertThat(ready().preview().rows().getFirst().cells()).contains("(737) 555-0128");
  }

  @Test
  void aWrongAreaCodeIsSaidInPlace() throws IOException {
    model.open(file("local.csv", "Name,Phone\nIngrid Solheim,555-0128\n"));
    model.areaCode("Austin");
    assertThat(ready().trouble()).contains(WORDS.say("refused.intake.BAD_AREA_CODE", "Austin"));
  }

  @Test
  void theListForPracticeIsNotFilled() throws IOException {
    world.add("Practice", true);
    model.open(file("leads.csv", LEADS));
    model.listNameProperty().set("practice");
    model.importFile();
    assertThat(ready().trouble()).contains(WORDS.say("refused.intake.PRACTICE_LIST", "Practice"));
  }

  @Test
  void aWorkbookIsAnsweredByHowToSaveIt() throws IOException {
    Path book = temp.resolve("leads.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(book))) {
      for (String part : List.of("[Content_Types].xml", "xl/workbook.xml")) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    model.open(book);
    assertThat(model.shownProperty().get())
        .isEqualTo(new ImportShown.NoFile(Optional.of(WORDS.say("refused.csv.WORKBOOK"))));
  }

  private long lackingAreaCode() {
    return ready().preview().columns().stream()
        .mapToLong(Preview.ColumnFigures::lackingAreaCode)
        .sum();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  private ImportShown.Ready ready() {
    assertThat(model.shownProperty().get()).isInstanceOf(ImportShown.Ready.class);
    return (ImportShown.Ready) model.shownProperty().get();
  }

  private ImportShown.Done done() {
    assertThat(model.shownProperty().get()).isInstanceOf(ImportShown.Done.class);
    return (ImportShown.Done) model.shownProperty().get();
  }
}
