package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A laptop of 1280 x 800 whose text is half as large again: 853 x 533, less the rail. */
@ExtendWith(ApplicationExtension.class)
class LittleRoomTest {
  private static final int WIDTH = 797;
  private static final int HEIGHT = 533;

  @TempDir Path temp;
  private DialSample sample;
  private Stage window;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    window = stage;
    sample.show(stage, sample.model, WIDTH, HEIGHT);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void everyOutcomeAndTheNoteAreInTheWindow(FxRobot robot) {
    assertThat(robot.lookup(".outcome-key").<Node>queryAll())
        .hasSize(sample.model.outcomes().onDigits().size() + 1)
        .allMatch(this::isInside);
    assertThat(robot.lookup(".note .text-area").<Node>query()).matches(this::isInside);
  }

  @Test
  void aQuestionFitsToo(FxRobot robot) {
    robot.type(KeyCode.DIGIT7);
    assertThat(robot.lookup(".slot .button").<Node>queryAll())
        .isNotEmpty()
        .allMatch(this::isInside);
  }

  @Test
  void theQueueOpensOverTheCardAndClosesAgain(FxRobot robot) {
    Node queue = robot.lookup(".queue").query();
    assertThat(queue.isVisible()).isFalse();
    robot.type(KeyCode.Q);
    assertThat(queue.isVisible()).isTrue();
    robot.type(KeyCode.Q);
    assertThat(queue.isVisible()).isFalse();
  }

  @Test
  void anOpenQueueClosesWhenACallBegins(FxRobot robot) {
    robot.type(KeyCode.Q, KeyCode.ENTER);
    assertThat(sample.model.isCall()).isTrue();
    assertThat(robot.lookup(".queue").<Node>query().isVisible()).isFalse();
  }

  @Test
  void withRoomTheQueueStandsBesideTheCard(FxRobot robot) {
    robot.interact(() -> {
      window.setWidth(1280);
      window.setHeight(800);
    });
    WaitForAsyncUtils.waitForFxEvents();
    Bounds queue = inScene(robot.lookup(".queue").query());
    assertThat(queue.getMaxX())
        .isLessThanOrEqualTo(inScene(robot.lookup(".who").query()).getMinX());
  }

  private boolean isInside(Node node) {
    Bounds place = inScene(node);
    return place.getMinX() >= 0
        && place.getMinY() >= 0
        && place.getMaxX() <= node.getScene().getWidth()
        && place.getMaxY() <= node.getScene().getHeight();
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
