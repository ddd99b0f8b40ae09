package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.hardline.insight.Review;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.today.TodayReader;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The week is closed by the keyboard, on Friday evening, and Monday's Today says the change. */
@ExtendWith(ApplicationExtension.class)
class FridayReviewTest {
  @TempDir Path temp;
  private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
  private World world;
  private Desk desk;

  @Start
  void start(Stage stage) {
    world = World.peopled(temp);
    world.clock.set("2027-02-12T23:04:00Z");
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
  void theWeekIsClosedByTheKeyboardAndItsChangeStandsOnMondaysToday(FxRobot robot)
      throws Exception {
    until(() -> said(robot, "Friday’s review asks for it"));
    robot.type(KeyCode.R);
    until(() -> typing(robot));
    robot.write("The hour");
    robot.type(KeyCode.TAB);
    robot.write("Tickets");
    robot.type(KeyCode.TAB);
    robot.write("Two times");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> said(robot, "Start dialing"));
    until(() ->
        world
            .workbench()
            .books()
            .reviews()
            .of(LocalDate.of(2027, 2, 8))
            .map(Review::answers)
            .equals(Optional.of(new Review.Answers("The hour", "Tickets", "Two times"))));
    world.clock.set("2027-02-15T15:00:00Z");
    robot.interact(() -> desk.go(Screen.TODAY));
    until(() -> said(robot, "Two times") && said(robot, "from Friday’s review"));
  }

  @Test
  void whatIsTypedIsStillThereAfterLater(FxRobot robot) throws Exception {
    until(() -> said(robot, "Friday review"));
    robot.type(KeyCode.R);
    until(() -> typing(robot));
    robot.write("The hour");
    robot.type(KeyCode.ESCAPE);
    until(() -> said(robot, "Start dialing"));
    robot.type(KeyCode.R);
    until(() -> typing(robot));
    assertThat(robot.lookup(".text-area").queryAllAs(TextArea.class))
        .extracting(TextArea::getText)
        .containsExactly("The hour", "", "");
  }

  private static boolean typing(FxRobot robot) {
    return robot.lookup(".text-area").queryAll().stream().anyMatch(it -> it.isFocused());
  }

  private static boolean said(FxRobot robot, String text) {
    return robot
        .lookup(
            it -> it instanceof Labeled label && label.isVisible() && text.equals(label.getText()))
        .tryQuery()
        .isPresent();
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    waitFor(20, TimeUnit.SECONDS, condition);
  }
}
