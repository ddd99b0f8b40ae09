package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.Cast;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The script beside the card, worked by the keyboard; the window is narrow, so it opens over it.
 */
@ExtendWith(ApplicationExtension.class)
class ScriptKeysTest {
  @TempDir Path temp;
  private DialSample sample;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    sample.show(stage);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void bracketsMoveTheStep(FxRobot robot) {
    String opener = said(robot);
    robot.write("]");
    String reason = said(robot);
    assertThat(reason).isNotEqualTo(opener).contains("computers and networks");
    robot.write("[");
    assertThat(said(robot)).isEqualTo(opener);
    robot.write("[");
    assertThat(said(robot)).isEqualTo(opener);
  }

  @Test
  void theScriptNamesThePersonOnTheCard(FxRobot robot) {
    assertThat(said(robot)).startsWith("“Constance, this is ");
    robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
    assertThat(said(robot)).startsWith("“Tamsin, this is ");
  }

  @Test
  void afterTheyAnsweredTheScriptGoesToTheReason(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.SPACE);
    assertThat(said(robot)).contains("computers and networks");
    robot.type(KeyCode.DIGIT1);
    assertThat(said(robot)).startsWith("“Tamsin, this is ");
  }

  @Test
  void oAndTwoLettersOpenAnAnswerAndEscapeGoesBack(FxRobot robot) {
    robot.type(KeyCode.O, KeyCode.W, KeyCode.E);
    assertThat(all(robot)).anyMatch(it -> it.contains("When does it end?"));
    robot.type(KeyCode.ESCAPE);
    assertThat(all(robot)).noneMatch(it -> it.contains("When does it end?"));
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
  }

  @Test
  void duringACallAltOLooksForItAndTheLettersStartNoNote(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.A);
    robot.push(KeyCode.ALT, KeyCode.O);
    robot.type(KeyCode.N, KeyCode.O, KeyCode.B);
    assertThat(all(robot)).anyMatch(it -> it.contains("What does an hour cost"));
    assertThat(sample.model.noteProperty().get()).isEqualToIgnoringCase("ab");
  }

  @Test
  void anOutcomeEndsTheSearchForAnObjection(FxRobot robot) {
    robot.type(KeyCode.O, KeyCode.DIGIT1);
    assertThat(sample.isOnCard(Cast.TAMSIN)).isTrue();
    robot.type(KeyCode.ENTER, KeyCode.W);
    assertThat(sample.model.noteProperty().get()).isEqualToIgnoringCase("w");
  }

  @Test
  void gAndVShowWhatIsSaidToOthers(FxRobot robot) {
    String opener = said(robot);
    robot.type(KeyCode.G);
    assertThat(said(robot)).contains("put me through to Constance");
    robot.type(KeyCode.V);
    assertThat(said(robot)).contains("another day");
    robot.type(KeyCode.V);
    assertThat(said(robot)).isEqualTo(opener);
  }

  @Test
  void theScriptOpensOverTheCardAndStaysThroughTheCall(FxRobot robot) {
    Node column = robot.lookup(".right").query();
    assertThat(column.isVisible()).isFalse();
    robot.type(KeyCode.O, KeyCode.ESCAPE);
    assertThat(column.isVisible()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(column.isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(column.isVisible()).isFalse();
    assertThat(sample.model.isCall()).isTrue();
  }

  private static String said(FxRobot robot) {
    return all(robot).getFirst();
  }

  /** What stands in the column to be said, from the top. */
  private static List<String> all(FxRobot robot) {
    return robot.lookup(".spoken").<TextFlow>queryAll().stream()
        .map(flow ->
            flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining()))
        .toList();
  }
}
