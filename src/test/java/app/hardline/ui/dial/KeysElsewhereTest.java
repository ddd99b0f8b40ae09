package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.dialing.DialState;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.world.Cast;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The dial screen below something else that has the focus, and beside another program's window. */
@ExtendWith(ApplicationExtension.class)
class KeysElsewhereTest {
  @TempDir Path temp;
  private TextField above;
  private DialSample sample;
  private DialView view;
  private Stage window;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    above = new TextField();
    view =
        new DialView(
            sample.model, DialSample.WORDS, DialSample.FIGURES, sample.world.clock.getZone());
    Scene scene = new Scene(new StackPane(view, above), 1000, 700);
    Theme.LIGHT.dress(scene);
    window = stage;
    stage.setScene(scene);
    stage.show();
    view.requestFocus();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void aCardThatComesLeavesTheFocusWhereSomethingElseIsTyped(FxRobot robot) {
    robot.interact(() -> above.requestFocus());
    robot.interact(() -> sample.choose("no-answer"));
    robot.type(KeyCode.DIGIT5);
    assertThat(above.getText()).isEqualTo("5");
    assertThat(sample.isOnCard(Cast.TAMSIN)).isTrue();
  }

  @Test
  void aKeyWhoseEndAnotherProgramSawWorksAgain(FxRobot robot) {
    Stage[] other = new Stage[1];
    robot.press(KeyCode.ENTER);
    robot.interact(() -> {
      other[0] = new Stage();
      other[0].setScene(new Scene(new StackPane(), 100, 100));
      other[0].show();
      other[0].requestFocus();
    });
    robot.release(KeyCode.ENTER);
    robot.interact(() -> {
      other[0].close();
      window.requestFocus();
    });
    robot.type(KeyCode.DIGIT1);
    assertThat(sample.calls(Cast.CONSTANCE)).extracting(Call::outcome).containsExactly("no-answer");
    robot.type(KeyCode.ENTER);
    assertThat(sample.state()).isInstanceOf(DialState.Dialed.class);
  }

  @Test
  void theAimIsOpenedAgainAndOnlyItsNumberIsChanged(FxRobot robot) {
    robot.type(KeyCode.A, KeyCode.ESCAPE, KeyCode.A);
    robot.write("7\n");
    assertThat(sample.session.sitting().aim().dials()).hasValue(7);
  }

  @Test
  void aKeyThatIsHeldSinceBeforeTheScreenCameDoesNothing(FxRobot robot) {
    robot.interact(() -> above.requestFocus());
    robot.press(KeyCode.ENTER);
    robot.interact(() -> view.requestFocus());
    robot.interact(() -> view.getScene().getFocusOwner().fireEvent(again()));
    robot.release(KeyCode.ENTER);
    assertThat(sample.dialed).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(sample.dialed).hasSize(1);
  }

  @Test
  void wordsTypedIntoTheAimAreNoKeysOfTheCall(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.ALT, KeyCode.A);
    robot.write("5\t4 pm");
    assertThat(sample.state()).isInstanceOf(DialState.Dialed.class);
    robot.type(KeyCode.ESCAPE);
    robot.push(KeyCode.ALT, KeyCode.A);
    robot.write("7\n");
    assertThat(sample.session.sitting().aim().dials()).hasValue(7);
    assertThat(sample.state()).isInstanceOf(DialState.Dialed.class);
  }

  @Test
  void aKeyForWhatLiesOverTheScreenHoldsTheCountdown(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
    assertThat(sample.model.sitting().power().isCounting()).isTrue();
    robot.interact(() -> above.requestFocus());
    robot.type(KeyCode.DIGIT5);
    assertThat(sample.model.sitting().power().isCounting()).isFalse();
    robot.interact(() -> view.requestFocus());
    robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
    assertThat(sample.model.sitting().power().isCounting()).isTrue();
    robot.interact(() -> sample.model.sitting().pauseOrGoOn());
    assertThat(sample.model.sitting().power().isCounting()).isFalse();
  }

  @Test
  void wordsOfTheNoteAreNoLettersOfAnObjection(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.ALT, KeyCode.O);
    assertThat(sample.model.script().isAskingObjection()).isTrue();
    robot.push(KeyCode.ALT, KeyCode.N);
    robot.write("we have");
    assertThat(sample.model.noteProperty().get()).isEqualTo("we have");
  }

  @Test
  void anOutcomeNeverEndsOnWhoWasNotShownYet(FxRobot robot) throws Exception {
    Tasks behind = Tasks.forWindow(sample.troubles::add);
    DialViewModel model = sample.model(behind);
    robot.interact(() -> {
      model.noteProperty().set("asks for a callback");
      model.skip();
      model.choose(sample.world.workbench().outcomes().named("no-answer"));
    });
    behind.settle();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(sample.calls(Cast.CONSTANCE)).isEmpty();
    assertThat(sample.calls(Cast.TAMSIN)).isEmpty();
    assertThat(sample.keptNote()).isEmpty();
  }

  /** What a key that is held sends after a while. */
  private static KeyEvent again() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
  }
}
