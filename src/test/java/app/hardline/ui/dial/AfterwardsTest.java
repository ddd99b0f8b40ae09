package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.CallTimes;
import app.hardline.calls.MeetingState;
import app.hardline.calls.NewCall;
import app.hardline.dialing.DialState;
import app.hardline.world.Cast;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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

/** What is asked and offered between two calls, by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class AfterwardsTest {
  @TempDir Path temp;
  private DialSample sample;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    sample.show(stage, sample.model, 1200, 800);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void aLetterAnswersHowFarTheTenthConversationWent(FxRobot robot) {
    nineConversations();
    robot.type(KeyCode.ENTER, KeyCode.DIGIT4);
    assertThat(said(robot)).contains("How far did you get?");
    robot.write("b");
    assertThat(said(robot)).doesNotContain("How far did you get?");
    assertThat(howFar()).containsExactly("problem");
    robot.type(KeyCode.ENTER);
    assertThat(sample.state()).isInstanceOf(DialState.Dialed.class);
  }

  @Test
  void theNextDialLeavesItOpen(FxRobot robot) {
    nineConversations();
    robot.type(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER);
    assertThat(sample.dialed).hasSize(2);
    assertThat(howFar()).containsExactly("");
    robot.type(KeyCode.DIGIT4);
    assertThat(said(robot)).doesNotContain("How far did you get?");
  }

  @Test
  void escapeLeavesItOpenAndTheCardStays(FxRobot robot) {
    nineConversations();
    robot.type(KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ESCAPE);
    assertThat(howFar()).containsExactly("");
    assertThat(sample.isOnCard(Cast.TAMSIN)).isTrue();
    assertThat(sample.asked).isEmpty();
  }

  @Test
  void theAnswerGoesWithTheUndoOfTheCall(FxRobot robot) {
    nineConversations();
    robot.type(KeyCode.ENTER, KeyCode.DIGIT4);
    robot.write("e");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isTrue();
    assertThat(howFar()).isEmpty();
  }

  @Test
  void inPowerModeTheAnswerHoldsNothing(FxRobot robot) {
    nineConversations();
    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.type(KeyCode.ENTER, KeyCode.DIGIT4);
    assertThat(sample.model.sitting().power().isCounting()).isTrue();
    robot.type(KeyCode.K);
    assertThat(howFar()).containsExactly("ask");
    assertThat(sample.model.sitting().power().isCounting()).isTrue();
  }

  @Test
  void aMeetingWhoseTimeIsOverIsToldAboutAndTakenBack(FxRobot robot) {
    log(Cast.HAL, "meeting", Optional.of("2027-02-11T09:10:00-06:00"));
    robot.interact(() -> sample.pass(2_400));
    assertThat(said(robot)).contains("Was the meeting held?");
    robot.write("x");
    assertThat(state()).isEqualTo(MeetingState.NO_SHOW.code());
    robot.interact(sample.model::refresh);
    assertThat(said(robot)).contains("No-show, comes up again today.");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(state()).isEqualTo(MeetingState.BOOKED.code());
    assertThat(said(robot)).contains("Was the meeting held?");
    robot.write("h");
    assertThat(state()).isEqualTo(MeetingState.HELD.code());
  }

  @Test
  void aMeetingThatIsLeftOpenIsNotAskedAboutAgainInTheSession(FxRobot robot) {
    log(Cast.HAL, "meeting", Optional.of("2027-02-11T09:10:00-06:00"));
    robot.interact(() -> sample.pass(2_400));
    robot.type(KeyCode.ENTER, KeyCode.X, KeyCode.DIGIT1);
    assertThat(sample.model.noteProperty().get()).isEqualToIgnoringCase("x1");
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(said(robot)).doesNotContain("Was the meeting held?");
    assertThat(state()).isEqualTo(MeetingState.BOOKED.code());
  }

  @Test
  void whatComesToBeAskedDuringACallIsAskedAfterIt(FxRobot robot) {
    log(Cast.HAL, "meeting", Optional.of("2027-02-11T09:10:00-06:00"));
    robot.type(KeyCode.ENTER);
    robot.interact(() -> sample.pass(2_400));
    robot.type(KeyCode.SPACE, KeyCode.DIGIT4);
    assertThat(said(robot)).contains("Was the meeting held?");
  }

  @Test
  void theInvitationIsOpenedByM(FxRobot robot) {
    robot.type(KeyCode.ENTER, KeyCode.DIGIT7);
    robot.write("tuesday at 2");
    robot.type(KeyCode.ENTER);
    assertThat(said(robot)).contains("Open the invitation");
    robot.write("m");
    assertThat(sample.asked).containsExactly("draft 1");
    robot.type(KeyCode.ENTER, KeyCode.DIGIT1);
    robot.write("m");
    assertThat(sample.asked).hasSize(1);
  }

  @Test
  void onTheCallBeforeAMeetingItIsConfirmedBehindTheDot(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    robot.write(".y");
    assertThat(sample.calls(Cast.CONSTANCE)).isEmpty();
    robot.type(KeyCode.ESCAPE, KeyCode.DIGIT7);
    robot.write("tomorrow 2pm");
    robot.type(KeyCode.ENTER);
    robot.interact(() -> {
      sample.session.turnTo(Cast.CONSTANCE.id());
      sample.model.refresh();
    });
    assertThat(said(robot, ".script")).contains("Before the meeting");
    robot.type(KeyCode.ENTER);
    robot.write(".y");
    assertThat(sample.calls(Cast.CONSTANCE).getFirst().outcome()).isEqualTo("confirmed");
    assertThat(sample.isOnCard(Cast.CONSTANCE)).isFalse();
  }

  private void nineConversations() {
    for (int i = 0; i < 9; i++) {
      log(Cast.HAL, "not-now", Optional.empty());
    }
  }

  private void log(Cast who, String outcome, Optional<String> when) {
    sample
        .world
        .workbench()
        .calls()
        .log(
            new NewCall(
                who.id(),
                outcome,
                Optional.of(who.number()),
                CallTimes.justNow(sample.world.clock.instant().minus(Duration.ofDays(1))),
                "",
                when.map(ZonedDateTime::parse),
                false));
  }

  private List<String> howFar() {
    return sample.world.rows("SELECT reached FROM how_far");
  }

  private String state() {
    return sample.world.rows("SELECT state FROM meeting").getFirst();
  }

  private static List<String> said(FxRobot robot) {
    return said(robot, ".slot");
  }

  private static List<String> said(FxRobot robot, String where) {
    return robot
        .from(robot.lookup(where).queryAll())
        .lookup(Labeled.class::isInstance)
        .queryAll()
        .stream()
        .filter(Node::isVisible)
        .map(it -> ((Labeled) it).getText())
        .toList();
  }
}
