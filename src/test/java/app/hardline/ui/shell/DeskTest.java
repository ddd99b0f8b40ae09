package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.hardline.dialer.DialerChoice;
import app.hardline.intake.SampleList;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.today.TodayReader;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.work.Progress;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From one screen to another, with the practice list beside a real one. */
@ExtendWith(ApplicationExtension.class)
class DeskTest {
  private static final String PRACTICE = "Practice: nothing is dialed or counted";
  private static final String SOMEBODY_MADE_UP = "3035550101";
  private static final String NOBODY_RUNG = "Practice: nobody is rung.";

  @TempDir Path temp;
  private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
  private World world;
  private Desk desk;

  @Start
  void start(Stage stage) {
    world = World.peopled(temp);
    world
        .workbench()
        .settings()
        .put(DialerChoice.SETTING, new DialerChoice(DialerChoice.Way.CLIPBOARD, ""));
    world.workbench().sampleList().load();
    world.workbench().search().catchUp(Progress.unwatched());
    Words words = new Words(Locale.US);
    Figures figures = new Figures(Locale.US);
    desk =
        new Desk(
            world.workbench(),
            new TodayReader(world.workbench(), words, figures).read(Optional.empty()),
            Tasks.forWindow(troubles::add),
            words,
            figures,
            new Toasts(),
            new SimpleObjectProperty<>(Appearance.LIGHT));
    Scene scene = new Scene(desk.shell(), 1280, 800);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    desk.go(Screen.TODAY);
  }

  @AfterEach
  void close() {
    List<Throwable> whileOpen = List.copyOf(troubles);
    world.close();
    assertThat(whileOpen).isEmpty();
  }

  @Test
  void somebodyRealWhoIsCalledFromPracticeIsCalledInARealSession(FxRobot robot) throws Exception {
    robot.interact(() -> desk.dial(SampleList.NAME));
    until(() -> said(robot).contains(PRACTICE));
    find(robot, "5125550146");
    until(() -> said(robot).containsAll(List.of("Gil Navarro", World.LIST)));
    assertThat(said(robot)).doesNotContain(PRACTICE);
    robot.type(KeyCode.ENTER);
    until(() -> said(robot).contains("The dialer has the call."));
  }

  @Test
  void somebodyMadeUpWhoIsCalledFromARealSessionIsPractice(FxRobot robot) throws Exception {
    robot.interact(() -> desk.dial(World.LIST));
    until(() -> isDialing(robot, World.LIST));
    find(robot, SOMEBODY_MADE_UP);
    until(() -> said(robot).containsAll(List.of("Joanna Underhill", PRACTICE)));
    assertThat(said(robot)).doesNotContain(World.LIST);
  }

  @Test
  void aPracticeCallThatRunsIsNotLeftForSomebodyReal(FxRobot robot) throws Exception {
    robot.interact(() -> desk.dial(SampleList.NAME));
    until(() -> said(robot).contains(PRACTICE));
    robot.type(KeyCode.ENTER);
    until(() -> said(robot).contains(NOBODY_RUNG));
    find(robot, "5125550146");
    robot.type(KeyCode.SPACE, KeyCode.DIGIT1);
    until(() -> world.ask("SELECT count(*) FROM call WHERE practice = 1") == 1);
    assertThat(said(robot)).contains(PRACTICE).doesNotContain("Gil Navarro");
  }

  @Test
  void todayGoesOnWithTheListThatWasDialedLast(FxRobot robot) throws Exception {
    robot.interact(() -> desk.dial(SampleList.NAME));
    until(() -> said(robot).contains(PRACTICE));
    robot.interact(() -> desk.dial(World.LIST));
    until(() -> isDialing(robot, World.LIST));
    goToToday(robot);
    until(() -> chosen(robot).equals(World.LIST));
  }

  @Test
  void todayGoesOnWithSeveralListsThatWereDialedLast(FxRobot robot) throws Exception {
    robot.interact(() -> desk.dial(SampleList.NAME));
    until(() -> said(robot).contains(PRACTICE));
    robot.interact(() -> desk.start().open());
    until(() -> desk.start().openProperty().get());
    robot.interact(() -> {
      desk.start().neverCalledProperty().set(true);
      desk.start().start();
    });
    until(() -> !said(robot).contains(PRACTICE));
    goToToday(robot);
    until(() -> !List.of(SampleList.NAME, World.LIST).contains(chosen(robot)));
  }

  @Test
  void aCallThatIsNotLoggedIsOpenedWhereItBelongs(FxRobot robot) throws Exception {
    robot.interact(() -> desk.dial(World.LIST));
    until(() -> isDialing(robot, World.LIST));
    robot.type(KeyCode.ENTER);
    until(() -> said(robot).contains("The dialer has the call."));
    goToToday(robot);
    robot.interact(() -> desk.dial(SampleList.NAME));
    until(() -> said(robot).contains("The dialer has the call."));
    assertThat(said(robot)).contains(World.LIST).doesNotContain(PRACTICE);
  }

  @Test
  void aPracticeCallThatIsNotLoggedIsNotOpenedUnderARealList(FxRobot robot) throws Exception {
    robot.interact(() -> desk.dial(SampleList.NAME));
    until(() -> said(robot).contains(PRACTICE));
    robot.type(KeyCode.ENTER);
    until(() -> said(robot).contains(NOBODY_RUNG));
    goToToday(robot);
    robot.interact(() -> desk.dial(World.LIST));
    until(() -> said(robot).contains(NOBODY_RUNG));
    assertThat(said(robot)).contains(PRACTICE).doesNotContain(World.LIST);
  }

  @Test
  void whatIsTakenBackByAKeyOfAScreenIsOfferedOnlyThere(FxRobot robot) throws Exception {
    robot.interact(() -> desk.go(Screen.PROSPECTS));
    until(() -> !robot.lookup(".table-view").<TableView<?>>query().getItems().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.type(KeyCode.T);
    robot.write("spring");
    robot.type(KeyCode.ENTER);
    until(() -> robot.lookup(".toast").tryQuery().isPresent());
    robot.interact(() -> desk.go(Screen.TODAY));
    assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
  }

  private void goToToday(FxRobot robot) throws Exception {
    robot.interact(() -> desk.go(Screen.TODAY));
    until(() -> robot.lookup(".first .choice").tryQuery().isPresent());
  }

  private static boolean isDialing(FxRobot robot, String list) {
    return robot.lookup(".strip .label").<Labeled>queryAll().stream()
        .anyMatch(label -> label.getText().equals(list));
  }

  private static String chosen(FxRobot robot) {
    return robot.lookup(".first .choice").<Labeled>query().getText();
  }

  private static void find(FxRobot robot, String digits) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write(digits);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    waitFor(20, TimeUnit.SECONDS, holds);
  }

  private static List<String> said(FxRobot robot) {
    return robot.lookup((Node node) -> node instanceof Labeled).<Labeled>queryAll().stream()
        .filter(DeskTest::isSeen)
        .map(Labeled::getText)
        .toList();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }
}
