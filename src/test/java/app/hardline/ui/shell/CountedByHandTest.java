package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.hardline.pipeline.Kpi;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.today.TodayReader;
import app.hardline.words.Figures;
import app.hardline.words.Words;
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
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is counted by hand, opened from Today. */
@ExtendWith(ApplicationExtension.class)
class CountedByHandTest {
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
  void thingsAreCountedByTheKeyboardAlone(FxRobot robot) throws Exception {
    until(() -> said(robot, "Counts"));
    robot.type(KeyCode.K);
    until(() -> robot.lookup(".text-field").queryAll().stream().anyMatch(Node::isFocused));
    robot.write("Letters");
    robot.type(KeyCode.ENTER);
    until(() -> counted("Letters") == 1);
    until(() -> robot.lookup(".counts-rows").query().isFocused());
    robot.type(KeyCode.ADD);
    until(() -> counted("Letters") == 2);
    robot.type(KeyCode.EQUALS);
    until(() -> counted("Letters") == 3);
    robot.type(KeyCode.MINUS);
    until(() -> counted("Letters") == 2);
    until(() -> said(robot, "No goal"));
    robot.type(KeyCode.G);
    robot.write("25");
    robot.type(KeyCode.ENTER);
    until(() -> said(robot, "2 of 25 this week"));
    robot.type(KeyCode.ESCAPE);
    until(() -> said(robot, "Start dialing"));
  }

  private long counted(String name) {
    return world.workbench().books().kpis().all().stream()
        .filter(it -> it.name().equals(name))
        .mapToLong(Kpi::today)
        .sum();
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
