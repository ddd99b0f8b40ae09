package app.hardline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import app.hardline.dialer.DialerChoice;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Desk;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.today.TodayFacts;
import app.hardline.ui.today.TodayReader;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a list file to the day's tally, by the keyboard alone, with the work beside the screen. */
@ExtendWith(ApplicationExtension.class)
class MainJobTest {
  private static final String LIST =
      """
      First Name,Last Name,Company,Phone
      Warren,Pike,Pike & Olsen CPAs,(512) 555-0162
      Ingrid,Solheim,Solheim Orthodontics,(737) 555-0128
      Gil,Navarro,Navarro Freight Lines,(512) 555-0181
      Odette,Fairbanks,Hill Country Surveyors,(830) 555-0145
      Leopold,Banks,Banks & Daughter Insurance,(512) 555-0191
      Bao-Anh,Tran,Lakeline Veterinary Clinic,(512) 555-0199
      """;

  @TempDir Path temp;
  private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
  private World world;
  private Stage stage;
  private Desk desk;
  private Tasks tasks = Tasks.inline(troubles::add);

  @Start
  void start(Stage shown) {
    world = World.empty(temp.resolve("data"));
    stage = shown;
  }

  @AfterEach
  void close() throws InterruptedException {
    waitForAsyncFx(5_000, stage::hide);
    tasks.end();
    world.close();
    assertThat(troubles).isEmpty();
  }

  @Test
  void aListIsImportedDialedAndCountedByTheKeyboardAlone(FxRobot robot) throws Exception {
    Path leads = Files.writeString(temp.resolve("leads.csv"), LIST);
    world
        .workbench()
        .settings()
        .put(DialerChoice.SETTING, new DialerChoice(DialerChoice.Way.COMMAND, "true {number}"));
    openWindow();

    waitForAsyncFx(5_000, () -> desk.importFile(leads));
    until(() -> offers("Import 6 prospects"));
    robot.type(KeyCode.ENTER);
    until(() -> offers("Start dialing"));
    robot.type(KeyCode.ENTER);

    until(() -> card(robot).equals("Warren Pike"));
    call(robot, KeyCode.DIGIT1, "Ingrid Solheim");
    call(robot, KeyCode.DIGIT3, "Gil Navarro");
    call(robot, KeyCode.DIGIT4, "Odette Fairbanks");
    call(robot, KeyCode.DIGIT1, "Leopold Banks");
    robot.type(KeyCode.ENTER);
    until(() -> says(robot, "They answered"));
    robot.type(KeyCode.SPACE, KeyCode.DIGIT7);
    robot.write("tuesday at 2");
    robot.type(KeyCode.ENTER);
    until(() -> card(robot).equals("Bao-Anh Tran"));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> says(robot, "Call over at 9:03\u00a0AM"));
    robot.type(KeyCode.DIGIT4);
    until(() -> card(robot).equals("Bao-Anh Tran"));
    robot.type(KeyCode.P);
    until(() -> says(robot, "Paused since 9:03\u00a0AM."));
    robot.type(KeyCode.ESCAPE);
    until(() -> says(robot, "5 dials, no meetings"));
    robot.type(KeyCode.ESCAPE);
    until(() -> offers("Continue dialing"));
    robot.type(KeyCode.Q);
    robot.write("50");
    robot.type(KeyCode.ENTER);
    until(() -> says(robot, "45 to go, 16 an hour"));

    waitForAsyncFx(5_000, stage::hide);
    tasks.end();
    world.restart();
    openWindow();
    until(() -> offers("Continue dialing"));
    assertThat(figure(robot)).isEqualTo("5");
    assertThat(says(robot, "45 to go, 16 an hour")).isTrue();
    assertThat(tiles(robot)).containsExactly("2", "none yet");
  }

  private void call(FxRobot robot, KeyCode outcome, String next) throws Exception {
    robot.type(KeyCode.ENTER);
    until(() -> says(robot, "They answered"));
    world.pass(Duration.ofSeconds(20));
    robot.type(outcome);
    until(() -> card(robot).equals(next));
  }

  private void openWindow() {
    Words words = new Words(Locale.US);
    Figures figures = new Figures(Locale.US);
    TodayFacts facts = new TodayReader(world.workbench(), words, figures).read(Optional.empty());
    tasks = Tasks.forWindow(troubles::add);
    waitForAsyncFx(
        10_000,
        () -> {
          desk =
              new Desk(
                  world.workbench(),
                  facts,
                  tasks,
                  words,
                  figures,
                  new Toasts(),
                  new SimpleObjectProperty<>(Appearance.LIGHT));
          Scene scene = new Scene(desk.shell(), 1000, 700);
          desk.shell().setStyle("-fx-font-size: 12px");
          Theme.LIGHT.dress(scene);
          stage.setScene(scene);
          stage.show();
          desk.go(Screen.TODAY);
        });
  }

  /** Whether a button has the focus and the skin that hears its keys. */
  private boolean offers(String text) {
    return stage.getScene().getFocusOwner() instanceof Labeled button
        && button.getSkin() != null
        && text.equals(button.getText())
        && isSeen(button);
  }

  private static boolean says(FxRobot robot, String text) {
    return robot
        .lookup(node -> node instanceof Labeled label && text.equals(label.getText()))
        .queryAll()
        .stream()
        .anyMatch(MainJobTest::isSeen);
  }

  private static boolean isSeen(javafx.scene.Node node) {
    for (javafx.scene.Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Whose card is shown, once it can be dialed; empty until then. */
  private String card(FxRobot robot) {
    boolean ready = offers("Dial");
    return ready ? robot.lookup(".who .name").queryAs(Labeled.class).getText() : "";
  }

  private static String figure(FxRobot robot) {
    return robot.lookup(".ring > .figure").queryAs(Text.class).getText();
  }

  private static List<String> tiles(FxRobot robot) {
    return robot.lookup(".stat-tile > .figure").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    waitFor(30, TimeUnit.SECONDS, condition);
  }
}
