package app.hardline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.hardline.calls.Call;
import app.hardline.prospect.Prospect;
import app.hardline.ui.kit.Action;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.work.Progress;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The palette by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class PaletteTest {
  @TempDir Path temp;
  private final List<String> said = new ArrayList<>();
  private final List<Runnable> undos = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final List<Throwable> troubles = new ArrayList<>();
  private final Words words = new Words(Locale.US);
  private World world;
  private PaletteViewModel model;

  @Start
  void start(Stage stage) {
    world = World.peopled(temp);
    world.workbench().search().catchUp(Progress.unwatched());
    model = model(Tasks.inline(troubles::add));
    Scene scene = new Scene(new PaletteView(model, words, () -> {}), 1000, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    model.open();
  }

  private PaletteViewModel model(Tasks tasks) {
    PaletteDoors doors =
        new PaletteDoors(
            world.workbench(),
            () -> List.of(new Action("Import a list", "Ctrl I", () -> done.add("import"))),
            () -> World.LIST,
            new PaletteDoors.Ways(
                who -> done.add("call " + who.name()),
                who -> done.add("open " + who.name()),
                typed -> done.add("all " + typed)),
            (sentence, undo) -> {
              said.add(sentence);
              undos.add(undo);
            });
    return new PaletteViewModel(tasks, words, new Figures(Locale.US), doors);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aNameACompanyAndDigitsFindTheProspect(FxRobot robot) {
    robot.write("whit");
    assertThat(names()).startsWith("Joanna Whitcomb");
    retype(robot, "orr daugh");
    assertThat(names()).startsWith("Tamsin Orr");
    retype(robot, "0143");
    assertThat(names()).startsWith("Tamsin Orr");
  }

  @Test
  void whereNothingIsFoundThatIsSaid(FxRobot robot) {
    robot.write("zzyzx");
    assertThat(names()).isEmpty();
    assertThat(robot.lookup(".lines .group").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .containsExactly("Nobody and nothing found.");
    retype(robot, "whit");
    assertThat(robot.lookup(".lines .group").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .containsExactly("Prospects");
  }

  @Test
  void controlEnterCallsWhoWasFoundAndFromTheirPageTheRecordOpens(FxRobot robot) {
    robot.write("whit");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(model.openProperty().get()).isFalse();
    robot.interact(model::open);
    robot.write("whit");
    robot.type(KeyCode.ENTER);
    assertThat(model.aboutProperty().get()).isEqualTo("Joanna Whitcomb, Whitcomb Dental");
    robot.write("record");
    robot.type(KeyCode.ENTER);
    robot.interact(model::open);
    robot.write("whit");
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(done)
        .containsExactly("call Joanna Whitcomb", "open Joanna Whitcomb", "call Joanna Whitcomb");
  }

  @Test
  void whoHasNoNumberIsNotCalled(FxRobot robot) {
    robot.write("moreau");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(done).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(names()).contains("Open record").doesNotContain("Call");
  }

  @Test
  void theRestOfThoseWhoWereFoundIsOneLine(FxRobot robot) {
    robot.interact(() -> model.typedProperty().set("512"));
    assertThat(names()).contains("All 7 prospects with “512”");
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(done).containsExactly("all 512");
  }

  @Test
  void theKeyThatOpensItAgainLeavesWhatIsTyped(FxRobot robot) {
    robot.write("whit");
    robot.interact(model::open);
    assertThat(model.typedProperty().get()).isEqualTo("whit");
  }

  @Test
  void aKeyThatIsHeldTakesOneLine(FxRobot robot) {
    robot.write("whit");
    robot.press(KeyCode.ENTER);
    robot.interact(() -> robot.window(0).getScene().getFocusOwner().fireEvent(again()));
    robot.release(KeyCode.ENTER);
    assertThat(names()).contains("They called me");
  }

  @Test
  void enterTakesALineOfWhatIsTypedAndNoneOfBefore(FxRobot robot) throws Exception {
    Tasks behind = Tasks.forWindow(troubles::add);
    PaletteViewModel later = model(behind);
    robot.interact(() -> {
      later.open();
      later.typedProperty().set("orr daugh");
    });
    behind.settle();
    robot.interact(() -> {
      later.typedProperty().set("whit");
      later.take();
    });
    behind.settle();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(later.aboutProperty().get()).startsWith("Joanna Whitcomb");
  }

  /** What a key that is held sends after a while. */
  private static KeyEvent again() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
  }

  @Test
  void anActionIsFoundByAWordAndDone(FxRobot robot) {
    robot.write("import");
    robot.type(KeyCode.ENTER);
    assertThat(done).containsExactly("import");
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void aPastedNumberFindsTheCallerAndTheyCalledMeIsLogged(FxRobot robot) {
    robot.interact(() -> model.typedProperty().set("+1 (512) 555-0144"));
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(names()).contains("Callback", "Not now").doesNotContain("No answer", "Voicemail");
    robot.write("not now");
    robot.type(KeyCode.ENTER);
    robot.write("Asked about backups");
    robot.type(KeyCode.ENTER);
    assertThat(calls(Cast.JOANNA))
        .extracting(Call::outcome, Call::note, Call::incoming, Call::number)
        .containsExactly(
            tuple("not-now", "Asked about backups", true, Optional.of(Cast.JOANNA.number())));
    assertThat(said).containsExactly("Joanna Whitcomb: Not now, logged.");
    robot.interact(undos.getFirst());
    assertThat(calls(Cast.JOANNA)).isEmpty();
    assertThat(troubles).isEmpty();
  }

  @Test
  void aCallFromTheTruckIsEnteredWithItsTime(FxRobot robot) {
    robot.write("navarro");
    robot.type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
    robot.write("today 8:40");
    robot.type(KeyCode.ENTER);
    robot.write("1");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(calls(Cast.GIL))
        .extracting(Call::outcome, call -> call.startedAt().toString(), Call::incoming, Call::late)
        .containsExactly(tuple("no-answer", "2027-02-11T14:40:00Z", false, true));
  }

  @Test
  void aCallbackAsksWhenAndEscapeGoesBackAPage(FxRobot robot) {
    robot.write("theo");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    robot.write("callback");
    robot.type(KeyCode.ENTER);
    robot.write("yesterday 3pm");
    assertThat(model.rowsProperty().get().getFirst().beside())
        .isEqualTo("That has passed. Try “tomorrow 9a”.");
    retype(robot, "tomorrow 3pm");
    robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
    robot.write("thu 10:30");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(calls(Cast.THEO).getFirst().nextDue().orElseThrow())
        .isEqualTo("2027-02-18T16:30:00Z");
  }

  @Test
  void anUnknownNumberIsSaidToBeAndCanBeAdded(FxRobot robot) {
    robot.write("512 474 5171");
    assertThat(names()).startsWith("Nobody has (512) 474-5171.");
    robot.type(KeyCode.ENTER);
    robot.write("Dana Ochoa, Ochoa Plumbing");
    robot.type(KeyCode.ENTER);
    Prospect added = found("Ochoa");
    assertThat(added.company()).isEqualTo("Ochoa Plumbing");
    assertThat(added.lists()).containsExactly(World.LIST);
    assertThat(names()).startsWith("They called me");
  }

  @Test
  void theEarlierCallsOfAProspectAreShownWithTheirNotes(FxRobot robot) {
    robot.write("raman");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    robot.write("5");
    robot.type(KeyCode.ENTER);
    robot.write("Send the one-pager");
    robot.type(KeyCode.ENTER);
    robot.interact(model::open);
    robot.write("raman");
    robot.type(KeyCode.ENTER);
    assertThat(model.rowsProperty().get())
        .filteredOn(row -> row.kind() == Row.Kind.CALL)
        .extracting(Row::name, Row::beside)
        .containsExactly(tuple("Feb 11  Send info", "Send the one-pager"));
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(Row::name).toList();
  }

  private List<Call> calls(Cast person) {
    return world.workbench().calls().history(person.id());
  }

  private Prospect found(String text) {
    return world.workbench().prospects().get(world.workbench().search().find(text, 1)[0]);
  }

  private void retype(FxRobot robot, String text) {
    robot.interact(() -> model.typedProperty().set(""));
    robot.write(text);
  }
}
