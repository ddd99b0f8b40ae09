package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.ui.kit.Theme;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The dial screen worked by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class DialKeysTest {
  private DialSample sample;

  @Start
  void start(Stage stage) {
    sample = new DialSample();
    DialView view =
        new DialView(sample.model, new Words(Locale.US), new Figures(Locale.US), DialSample.ZONE);
    Scene scene = new Scene(view, 1000, 700);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    view.requestFocus();
  }

  @Test
  void enterDialsAndADigitLogs(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    assertThat(sample.done).containsExactly("dial +15125550142");
    robot.type(KeyCode.DIGIT1);
    assertThat(sample.logged).extracting(Finished::outcome).containsExactly("no-answer");
  }

  @Test
  void spaceMarksTheAnswerAndControlEnterTheEnd(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.SPACE);
    assertThat(sample.model.stageProperty().get())
        .isInstanceOf(app.hardline.ui.dial.Stage.Talking.class);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(sample.model.stageProperty().get())
        .isInstanceOf(app.hardline.ui.dial.Stage.Over.class);
  }

  @Test
  void aLetterDuringTheCallStartsTheNoteAndDigitsInItAreWords(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.S, KeyCode.DIGIT1, KeyCode.SPACE, KeyCode.P);
    assertThat(sample.model.noteProperty().get()).isEqualToIgnoringCase("s1 p");
    assertThat(sample.logged).isEmpty();
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(sample.logged).extracting(Finished::note).containsExactly("s1 p");
  }

  @Test
  void escapeLeavesTheNoteAndKeepsItsWords(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.A, KeyCode.ESCAPE);
    assertThat(sample.model.stageProperty().get())
        .isInstanceOf(app.hardline.ui.dial.Stage.Ringing.class);
    assertThat(sample.done).contains("note a");
    robot.type(KeyCode.DIGIT1);
    assertThat(sample.logged).extracting(Finished::note).containsExactly("a");
  }

  @Test
  void aCallbackAsksWhenAndEnterLogsIt(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT6);
    robot.write("tuesday at 2");
    robot.type(KeyCode.ENTER);
    assertThat(sample.logged)
        .singleElement()
        .satisfies(call -> {
          assertThat(call.outcome()).isEqualTo("callback");
          assertThat(call.when()).contains(DialSample.PROMISED);
        });
  }

  @Test
  void tabOffersTheNextNumberAndSSkips(FxRobot robot) {
    robot.type(KeyCode.TAB, KeyCode.S);
    assertThat(sample.done).containsExactly("skip 1");
    robot.type(KeyCode.TAB, KeyCode.ENTER);
    assertThat(sample.done).contains("dial +15125550100");
  }

  @Test
  void controlZTakesTheLastOutcomeBack(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sample.done).containsExactly("undo");
  }
}
