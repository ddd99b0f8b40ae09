package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialing.Aim;
import app.hardline.dialing.DialState;
import app.hardline.dialing.PowerMode;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.ui.kit.WindowChoices;
import app.hardline.world.Cast;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Aim, pause and power mode, worked by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class AroundTheCallsTest {
  private static final Instant TEN = Instant.parse("2027-02-11T16:00:00Z");

  @TempDir Path temp;
  private DialSample sample;
  private Scene scene;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    scene = sample.show(stage, sample.model, 1200, 760);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void aCallThatNobodyAnswersTakesTwoKeys(FxRobot robot) {
    assertThat(keysFor(robot, 3, KeyCode.ENTER, KeyCode.DIGIT1)).isEqualTo(2 * 3);
    assertThat(sample.dialed).hasSize(3);
  }

  @Test
  void inPowerModeItTakesOneKeyAfterTheFirst(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.type(KeyCode.ENTER);
    assertThat(keysFor(robot, 3, KeyCode.DIGIT1)).isEqualTo(3);
    assertThat(sample.done(Metric.Standard.DIALS)).isEqualTo(3);
    assertThat(sample.dialed).hasSize(4);
  }

  @Test
  void anyKeyHoldsTheCountdownAndDoesNothingElse(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
    assertThat(sample.model.sitting().power().secondsLeftProperty().get()).contains(3L);
    robot.type(KeyCode.DIGIT8);
    pass(robot, 10);
    assertThat(sample.done(Metric.Standard.DIALS)).isOne();
    assertThat(sample.dialed).hasSize(1);
    assertThat(sample.state()).isInstanceOf(DialState.Ready.class);
  }

  @Test
  void theFirstCardIsNeverDialedByItself(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    pass(robot, 30);
    assertThat(sample.dialed).isEmpty();
  }

  @Test
  void nothingIsDialedByItselfAfterAnOutcomeThatAsks(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.type(KeyCode.ENTER, KeyCode.DIGIT6);
    pass(robot, 30);
    robot.write("tuesday at 2");
    robot.type(KeyCode.ENTER);
    pass(robot, 30);
    assertThat(sample.dialed).hasSize(1);
  }

  @Test
  void powerModeIsFoundAgain(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    assertThat(sample.world.workbench().settings().get(PowerMode.SETTING))
        .isEqualTo(new PowerMode(true, Duration.ofSeconds(3)));
  }

  @Test
  void whatIsChosenInTheSettingsHoldsInTheSessionThatIsOpen(FxRobot robot) {
    PowerMode slower = new PowerMode(true, Duration.ofSeconds(8));
    sample.world.workbench().settings().put(PowerMode.SETTING, slower);
    sample.world.workbench().settings().put(WindowChoices.FOCUS_BACK, false);
    robot.interact(() -> sample.model.refresh());
    assertThat(sample.model.sitting().power().modeProperty().get()).isEqualTo(slower);
    assertThat(sample.model.sitting().takesFocusBack()).isFalse();
  }

  @Test
  void pPausesAndEnterGoesOn(FxRobot robot) {
    robot.type(KeyCode.P);
    assertThat(sample.session.sitting().pausedAt()).isPresent();
    assertThat(sample.model.sitting().paused()).isEqualTo("Paused since 9:02\u00a0AM.");
    robot.type(KeyCode.ENTER);
    assertThat(sample.session.sitting().pausedAt()).isEmpty();
    assertThat(sample.dialed).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(sample.dialed).hasSize(1);
  }

  @Test
  void aCallCanBePausedAndIsStillLogged(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.push(KeyCode.ALT, KeyCode.P);
    assertThat(sample.session.sitting().pausedAt()).isPresent();
    robot.type(KeyCode.DIGIT1);
    assertThat(sample.calls(Cast.CONSTANCE)).hasSize(1);
    assertThat(sample.session.sitting().pausedAt()).isPresent();
  }

  @Test
  void escapeEndsASessionThatIsPaused(FxRobot robot) {
    robot.type(KeyCode.P, KeyCode.ESCAPE);
    assertThat(sample.asked).containsExactly("end");
  }

  @Test
  void theAimIsChangedByAKey(FxRobot robot) {
    robot.type(KeyCode.A);
    robot.write("2\t10:00\n");
    assertThat(sample.session.sitting().aim())
        .isEqualTo(new Aim(OptionalInt.of(2), Optional.of(TEN)));
    assertThat(sample.model.sitting().done().getValue()).isEqualTo("0 of 2");
    assertThat(sample.model.sitting().until().getValue()).isEqualTo(", until 10:00");
  }

  @Test
  void anAimThatIsReachedOffersTheEndAndEnterGoesOn(FxRobot robot) {
    robot.interact(() -> sample.model.sitting().aimAt("1", ""));
    robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
    assertThat(sample.model.sitting().reachedProperty().get()).isTrue();
    assertThat(sample.model.sitting().reached()).isEqualTo("1 of 1.");
    robot.type(KeyCode.ENTER);
    assertThat(sample.dialed).hasSize(1);
    robot.type(KeyCode.ENTER);
    assertThat(sample.dialed).hasSize(2);
  }

  @Test
  void anAimThatIsReachedDoesNotInterruptACall(FxRobot robot) {
    robot.interact(() -> sample.model.sitting().aimAt("", "9:30"));
    robot.type(KeyCode.ENTER);
    pass(robot, 3_000);
    robot.type(KeyCode.DIGIT1);
    assertThat(sample.calls(Cast.CONSTANCE)).hasSize(1);
    robot.type(KeyCode.ESCAPE);
    assertThat(sample.asked).containsExactly("end");
  }

  @Test
  void whatIsNoAimIsSaidAndChangesNothing() {
    Aim before = sample.session.sitting().aim();
    for (List<String> typed :
        List.of(
            List.of("0", ""),
            List.of("many", ""),
            List.of("", "tomorrow 9a"),
            List.of("", "8:00 am"),
            List.of("", "soon"))) {
      assertThat(sample.model.sitting().aimAt(typed.get(0), typed.get(1)))
          .as(typed.toString())
          .isPresent();
    }
    assertThat(sample.session.sitting().aim()).isEqualTo(before);
  }

  @Test
  void theAimThatFitsStandsInTheStrip(FxRobot robot) {
    sample
        .world
        .workbench()
        .quotas()
        .set(Map.of(Metric.Standard.DIALS, 50L), Per.DAY, sample.world.workbench().clock().today());
    pass(robot, 3_600);
    assertThat(sample.world.workbench().dialSessions().fittingAim().dials()).hasValue(50);
    assertThat(sample.model.sitting().until().getValue()).isEqualTo(", until 10:00");
  }

  /** Presses keys for some calls, and counts how often a key went down. */
  private int keysFor(FxRobot robot, int calls, KeyCode... keys) {
    int[] pressed = new int[1];
    robot.interact(() -> scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> pressed[0]++));
    for (int i = 0; i < calls; i++) {
      robot.type(keys);
      pass(robot, 4);
    }
    return pressed[0];
  }

  private void pass(FxRobot robot, int seconds) {
    robot.interact(() -> sample.pass(seconds));
  }
}
