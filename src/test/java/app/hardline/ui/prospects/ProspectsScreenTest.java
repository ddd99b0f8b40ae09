package app.hardline.ui.prospects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.hardline.prospect.Bar;
import app.hardline.store.DataFolder;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import app.hardline.world.Cast;
import app.hardline.world.Crowd;
import app.hardline.world.SetClock;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The screen as it is used, over a database that refuses every query on the screen's thread: what
 * is refused ends in {@code troubles}, and the test fails.
 */
@ExtendWith(ApplicationExtension.class)
class ProspectsScreenTest {
  private static final int CROWD = 4_000;

  @TempDir Path temp;
  private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
  private final List<Long> called = new CopyOnWriteArrayList<>();
  private final AtomicBoolean refusing = new AtomicBoolean();
  private Workbench workbench;
  private ProspectsViewModel model;

  @Start
  void start(Stage stage) {
    Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> troubles.add(thrown));
    try (World world = World.peopled(temp)) {
      Crowd.join(world, CROWD);
      world.workbench().search().catchUp(Progress.unwatched());
    }
    workbench =
        Workbench.open(
            new DataFolder(temp),
            new SetClock("2027-02-11T15:02:00Z", "America/Chicago"),
            () -> refusing.get() && Platform.isFxApplicationThread());
    refusing.set(true);
    Words words = new Words(Locale.US);
    Figures figures = new Figures(Locale.US);
    Toasts toasts = new Toasts();
    model =
        new ProspectsViewModel(
            workbench,
            Tasks.forWindow(troubles::add),
            words,
            figures,
            new ProspectsWays((id, _) -> called.add(id), () -> {}));
    Shell shell = new Shell(words, toasts, _ -> {});
    Scene scene = new Scene(shell, 990, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    model.refresh();
    shell.show(
        Screen.PROSPECTS,
        new ProspectsView(model, words, figures, toasts),
        "screen.keys.prospects");
  }

  @AfterEach
  void close() {
    List<Throwable> whileOpen = List.copyOf(troubles);
    workbench.close();
    assertThat(whileOpen).isEmpty();
  }

  @Test
  void somebodyIsFoundOpenedAndCalledByTheKeyboardAlone(FxRobot robot) throws Exception {
    until(() -> model.linesProperty().get().size() == CROWD + Cast.values().length);
    robot.type(KeyCode.SLASH);
    robot.write("brendan");
    until(() -> model.linesProperty().get().size() == 2);
    robot.type(KeyCode.ENTER);
    until(() -> says(robot, "Hal Lindqvist"));
    robot.type(KeyCode.DOWN);
    until(() -> says(robot, "(512) 555-0100 x204"));
    robot.type(KeyCode.ENTER);
    until(() -> called.contains(Cast.CONSTANCE.id()));
  }

  @Test
  void manyAreTaggedAtOnceAndItIsTakenBack(FxRobot robot) throws Exception {
    until(() -> model.linesProperty().get().size() == CROWD + Cast.values().length);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    until(() -> says(robot, "All 4,008 selected"));
    robot.type(KeyCode.T);
    robot.write("spring");
    robot.type(KeyCode.ENTER);
    until(() -> says(robot, "4,008 prospects tagged “spring”."));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> says(robot, "Taken back."));
    assertThat(workbench.prospects().get(Cast.GIL.id()).tags()).isEmpty();
  }

  @Test
  void manyWhoWereSelectedAreLeftWithTheSearchThatFoundThem(FxRobot robot) throws Exception {
    until(() -> model.linesProperty().get().size() == CROWD + Cast.values().length);
    robot.type(KeyCode.SLASH);
    robot.write("brendan");
    until(() -> model.linesProperty().get().size() == 2);
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    until(() -> model.markedProperty().get().count() == 2);
    robot.type(KeyCode.SLASH, KeyCode.ESCAPE);
    until(() -> model.linesProperty().get().size() == CROWD + Cast.values().length);
    assertThat(model.markedProperty().get().count()).isZero();
  }

  @Test
  void aRecordIsEditedInPlaceAndItIsTakenBack(FxRobot robot) throws Exception {
    find(robot, "navarro");
    robot.type(KeyCode.E);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("Gilbert");
    robot.type(KeyCode.ENTER);
    until(() -> says(robot, "Gilbert Navarro"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> says(robot, "Gil Navarro"));
  }

  @Test
  void escapeLeavesTheFieldsOfARecordAsTheyWere(FxRobot robot) throws Exception {
    find(robot, "constance");
    robot.type(KeyCode.E);
    assertThat(robot.lookup(".edit").tryQuery()).isPresent();
    robot.type(KeyCode.X, KeyCode.ESCAPE);
    assertThat(robot.lookup(".edit").tryQuery()).isEmpty();
  }

  @Test
  void aKeyBarsAndDeletesAndWhoWasDeletedComesBack(FxRobot robot) throws Exception {
    find(robot, "navarro");
    robot.type(KeyCode.D);
    until(() -> says(robot, "1 prospect is never called again."));
    assertThat(workbench.prospects().standings(List.of(Cast.GIL.id())).values())
        .allMatch(it -> it.bars().contains(Bar.DO_NOT_CALL));
    robot.type(KeyCode.DELETE);
    until(() -> says(robot, "1 deleted."));
    until(() -> says(robot, "Nobody found"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> model.linesProperty().get().size() == 1);
  }

  @Test
  void theWholeTableIsScrolledThrough(FxRobot robot) throws Exception {
    until(() -> model.linesProperty().get().size() == CROWD + Cast.values().length);
    robot.type(KeyCode.END);
    until(() -> says(robot, "Constance Abernathy-Villanueva"));
    for (int i = 0; i < 10; i++) {
      robot.type(KeyCode.PAGE_UP);
    }
    robot.type(KeyCode.HOME);
    until(() -> model.linesProperty().get().get(0).seenProperty().get().row().isPresent());
  }

  private void find(FxRobot robot, String text) throws Exception {
    robot.type(KeyCode.SLASH);
    robot.write(text);
    until(() -> model.linesProperty().get().size() == 1);
    robot.type(KeyCode.ENTER);
    until(() -> says(robot, "Call now"));
  }

  private static boolean says(FxRobot robot, String text) {
    return robot
        .lookup(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
        .tryQuery()
        .isPresent();
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    waitFor(20, TimeUnit.SECONDS, condition);
  }
}
