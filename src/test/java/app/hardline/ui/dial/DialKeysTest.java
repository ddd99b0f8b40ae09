package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.dialing.DialState;
import app.hardline.world.Cast;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

/** The dial screen worked by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class DialKeysTest {
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
  void enterDialsAndADigitLogs(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    assertThat(sample.dialed).containsExactly("+15125550142");
    robot.type(KeyCode.DIGIT1);
    assertThat(sample.calls(Cast.CONSTANCE)).extracting(Call::outcome).containsExactly("no-answer");
  }

  @Test
  void aKeyThatIsHeldDownLogsOneCall(FxRobot robot) {
    robot.press(KeyCode.DIGIT1);
    robot.press(KeyCode.DIGIT1);
    robot.release(KeyCode.DIGIT1);
    assertThat(sample.isOnCard(Cast.TAMSIN)).isTrue();
  }

  @Test
  void spaceMarksTheAnswerAndControlEnterTheEnd(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.SPACE);
    assertThat(sample.state()).isInstanceOf(DialState.Answered.class);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(sample.state()).isInstanceOf(DialState.Over.class);
  }

  @Test
  void aLetterDuringTheCallStartsTheNoteAndDigitsInItAreWords(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.S, KeyCode.DIGIT1, KeyCode.SPACE, KeyCode.P);
    assertThat(sample.model.noteProperty().get()).isEqualToIgnoringCase("s1 p");
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(sample.calls(Cast.CONSTANCE)).extracting(Call::note).containsExactly("s1 p");
    assertThat(sample.keptNote()).isEmpty();
  }

  @Test
  void escapeLeavesTheNoteAndKeepsItsWords(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.A, KeyCode.ESCAPE);
    assertThat(sample.state()).isInstanceOf(DialState.Dialed.class);
    assertThat(sample.keptNote()).isEqualTo("a");
    robot.type(KeyCode.DIGIT1);
    assertThat(sample.calls(Cast.CONSTANCE)).extracting(Call::note).containsExactly("a");
  }

  @Test
  void aCallbackAsksWhenAndEnterLogsIt(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT6);
    robot.write("tuesday at 2");
    robot.type(KeyCode.ENTER);
    assertThat(sample.calls(Cast.CONSTANCE)).extracting(Call::outcome).containsExactly("callback");
    assertThat(sample.calls(Cast.CONSTANCE).getFirst().nextDue())
        .hasValueSatisfying(due -> assertThat(due).isEqualTo("2027-02-16T20:00:00Z"));
  }

  @Test
  void tabOffersTheNextNumberAndSSkips(FxRobot robot) {
    robot.type(KeyCode.TAB, KeyCode.ENTER);
    assertThat(sample.dialed).singleElement().asString().startsWith("+15125550100");
    robot.type(KeyCode.DIGIT1, KeyCode.S);
    assertThat(sample.isOnCard(Cast.JOANNA)).isTrue();
  }

  @Test
  void controlZTakesTheLastOutcomeBack(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sample.calls(Cast.CONSTANCE)).isEmpty();
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
  }

  @Test
  void theNoteIsKeptWhileItIsTypedAndTheCaretStays(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.ENTER, KeyCode.A);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> sample.keptNote().equals("a"));
    robot.type(KeyCode.B);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> sample.keptNote().equals("ab"));
  }
}
