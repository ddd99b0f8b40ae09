package app.hardline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomesTest {
  @TempDir Path temp;
  private World world;
  private Outcomes outcomes;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    outcomes = world.workbench().outcomes();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void anAddedOutcomeCanBeLoggedAndDoesWhatItSays() {
    Outcome added = outcomes.add(wanted("In a meeting", "m", Stage.ANSWERED));
    assertThat(added.code()).isEqualTo("in-a-meeting");
    assertThat(codes()).endsWith("in-a-meeting");
    Call call = log(added.code());
    assertThat(call.stage()).isEqualTo(Stage.ANSWERED);
    assertThat(call.nextDue()).contains(world.clock.instant().plus(Duration.ofHours(3)));
  }

  @Test
  void aCallKeepsTheStageItWasLoggedWith() {
    Outcome added = outcomes.add(wanted("In a meeting", "m", Stage.ANSWERED));
    Call call = log(added.code());
    outcomes.change(added.code(), wanted("Was in a meeting", "m", Stage.CONVERSATION));
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id()))
        .extracting(Call::id, Call::stage)
        .containsExactly(tuple(call.id(), Stage.ANSWERED));
    assertThat(world.workbench().calls().day(call.localDate()).conversations()).isZero();
  }

  @Test
  void aRetiredOutcomeIsOffTheKeysAndItsCallsStay() {
    log("busy");
    outcomes.retire("busy", world.clock.instant());
    assertThat(codes()).doesNotContain("busy");
    assertThat(outcomes.retired()).extracting(Outcome::code).containsExactly("busy");
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id())).hasSize(1);
    outcomes.bringBack("busy");
    assertThat(codes()).endsWith("busy");
  }

  @Test
  void outcomesAreMovedInTheRow() {
    outcomes.move("meeting", 0);
    assertThat(codes()).startsWith("meeting", "no-answer");
    outcomes.move("meeting", 99);
    assertThat(codes()).endsWith("meeting");
  }

  @Test
  void aShippedOutcomeIsRenamedAndRested() {
    Outcome voicemail = outcomes.named("voicemail");
    outcomes.change(
        "voicemail",
        new OutcomeChange(
            "Left a message",
            "2",
            voicemail.stage(),
            Optional.of(Duration.ofDays(5)),
            OptionalInt.of(4),
            Optional.empty()));
    assertThat(outcomes.named("voicemail").name()).isEqualTo("Left a message");
    assertThat(log("voicemail").nextDue()).contains(world.clock.instant().plus(Duration.ofDays(5)));
  }

  @Test
  void aRestOfDaysIsOverAtTheSameTimeOfTheirDayThoughTheClockIsChanged() {
    Outcome busy = outcomes.named("busy");
    outcomes.change(
        "busy",
        new OutcomeChange(
            "Busy",
            busy.key(),
            busy.stage(),
            Optional.of(Duration.ofDays(40)),
            OptionalInt.empty(),
            Optional.empty()));
    ZonedDateTime now = world.clock.instant().atZone(ZoneId.of("America/Chicago"));
    Instant due = log("busy").nextDue().orElseThrow();
    assertThat(due.atZone(now.getZone())).isEqualTo(now.plusDays(40));
    assertThat(Duration.between(now.toInstant(), due)).isNotEqualTo(Duration.ofDays(40));
  }

  @Test
  void whatCannotBeIsRefused() {
    refused(CallReason.NO_OUTCOME_NAME, () -> outcomes.add(wanted(" ", "m", Stage.DIAL)));
    refused(CallReason.NO_OUTCOME_KEY, () -> outcomes.add(wanted("Late", "§", Stage.DIAL)));
    refused(CallReason.OUTCOME_KEY_TAKEN, () -> outcomes.add(wanted("Late", "b", Stage.DIAL)));
    refused(CallReason.OUTCOME_NAME_TAKEN, () -> outcomes.add(wanted("busy", "x", Stage.DIAL)));
    refused(CallReason.MEETING_ASKS_WHEN, () -> outcomes.add(wanted("Met", "x", Stage.MEETING)));
    refused(CallReason.MUST_STAY, () -> outcomes.retire("no-answer", world.clock.instant()));
    refused(CallReason.MUST_STAY, () -> outcomes.retire("do-not-call", world.clock.instant()));
    refused(
        CallReason.STAGE_FIXED,
        () -> outcomes.change("no-answer", wanted("No answer", "1", Stage.ANSWERED)));
    refused(
        CallReason.QUESTION_FIXED,
        () -> outcomes.change("callback", wanted("Callback", "6", Stage.CONVERSATION)));
    refused(
        CallReason.UNKNOWN_OUTCOME,
        () -> outcomes.change("nothing", wanted("Nothing", "x", Stage.DIAL)));
  }

  @Test
  void thePinnedStageOfAnOwnOutcomeIsFixed() {
    Outcome added = outcomes.add(wanted("In a meeting", "m", Stage.ANSWERED));
    world
        .workbench()
        .database()
        .write(tx ->
            tx.handle()
                .execute("UPDATE outcome SET pinned_stage = stage WHERE code = ?", added.code()));
    refused(
        CallReason.STAGE_FIXED,
        () -> outcomes.change(added.code(), wanted("In a meeting", "m", Stage.CONVERSATION)));
  }

  private static OutcomeChange wanted(String name, String key, Stage stage) {
    return new OutcomeChange(
        name, key, stage, Optional.of(Duration.ofHours(3)), OptionalInt.empty(), Optional.empty());
  }

  private Call log(String outcome) {
    return world
        .workbench()
        .calls()
        .log(
            new NewCall(
                Cast.CONSTANCE.id(),
                outcome,
                Optional.empty(),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.empty(),
                false));
  }

  private List<String> codes() {
    return outcomes.all().stream().map(Outcome::code).toList();
  }

  private static void refused(CallReason reason, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.reason()).isEqualTo(reason));
  }
}
