package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.intake.SampleList;
import app.hardline.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The first evening: the practice list at 1:03 in the night, in the window of 1280 x 800. */
@ExtendWith(ApplicationExtension.class)
class PracticeCardTest {
  private static final Offset<Double> A_PIXEL = Offset.offset(1.0);

  @TempDir Path temp;
  private DialSample sample;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    sample.world.clock.set("2027-02-12T07:03:00Z");
    sample.world.workbench().sampleList().load();
    DialView view =
        new DialView(
            sample.model(sample.world.workbench().lists().named(SampleList.NAME)),
            DialSample.WORDS,
            DialSample.FIGURES,
            sample.world.clock.getZone());
    Scene scene = new Scene(view, 1200, 800);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
    view.requestFocus();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void whoIsMadeUpIsNeverClosed(FxRobot robot) {
    assertThat(said(robot, ".there .label")).contains("· practice, at any time");
  }

  @Test
  void whatTheOwnerIsAskedForStandsOnTheLineOfItsSentence(FxRobot robot) {
    Node asked = robot.lookup(".spoken .ask .text").query();
    Text sentence = robot.lookup(".spoken Text").query();
    double line = inScene(sentence).getMinY() + sentence.getBaselineOffset();
    assertThat(inScene(asked).getMinY() + ((Text) asked).getBaselineOffset())
        .isCloseTo(line, A_PIXEL);
  }

  @Test
  void aLongFactTakesTheRoomThatIsThere(FxRobot robot) {
    robot.type(KeyCode.S);
    assertThat(robot.lookup(".facts .label").<Label>queryAll())
        .anyMatch(it -> it.getText().contains("@"))
        .noneMatch(Label::isTextTruncated);
  }

  @Test
  void allObjectionsAreInSightUnderAPromise(FxRobot robot) {
    robot.type(KeyCode.N);
    robot.write("Liked the backup test. Budget meets Wednesday, call after that");
    robot.type(KeyCode.ESCAPE, KeyCode.DIGIT6);
    robot.write("today 1:10am");
    robot.type(KeyCode.ENTER);
    sample.world.pass(Duration.ofMinutes(8));
    robot.type(KeyCode.S);
    assertThat(robot.lookup(".promised").<Node>query().isVisible()).isTrue();
    Bounds pane = inScene(robot.lookup(".script").query());
    List<Node> objections = List.copyOf(robot.lookup(".objection").<Node>queryAll());
    assertThat(objections).hasSize(12);
    assertThat(objections).allMatch(it -> inScene(it).getMaxY() <= pane.getMaxY());
  }

  @Test
  void theTwoButtonsOfACallStandApart(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    List<Bounds> buttons =
        robot.lookup(".in-call").<Node>queryAll().stream()
            .map(PracticeCardTest::inScene)
            .sorted((a, b) -> Double.compare(a.getMinY(), b.getMinY()))
            .toList();
    assertThat(buttons).hasSize(2);
    assertThat(buttons.get(1).getMinY() - buttons.get(0).getMaxY()).isCloseTo(8, A_PIXEL);
  }

  private static List<String> said(FxRobot robot, String where) {
    return robot.lookup(where).<Label>queryAll().stream().map(Label::getText).toList();
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
