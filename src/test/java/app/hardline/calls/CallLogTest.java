package app.hardline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.prospect.ProspectReason;
import app.hardline.words.Reason;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallLogTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);
  private static final String STANDING =
      "SELECT tier, due, attempts, last_call, bars FROM standing ORDER BY id";

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  private CallLog calls() {
    return world.workbench().calls();
  }

  private NewCall call(
      Cast who, String outcome, CallTimes times, boolean incoming, String... when) {
    return new NewCall(
        who.id(),
        outcome,
        Optional.empty(),
        times,
        "a note",
        Stream.of(when).findFirst().map(ZonedDateTime::parse),
        incoming);
  }

  private Call log(Cast who, String outcome, String... when) {
    return calls().log(call(who, outcome, CallTimes.justNow(world.clock.instant()), false, when));
  }

  private Call enter(Cast who, String outcome, String at, Duration length) {
    return calls().log(call(who, outcome, CallTimes.earlier(Instant.parse(at), length), false));
  }

  private static void assertRefused(ThrowingCallable work, Reason reason) {
    assertThatThrownBy(work)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }

  @Test
  void aCallIsKeptAsItWas() {
    Call call = log(Cast.CONSTANCE, "gatekeeper");
    assertThat(call.number()).contains(Cast.CONSTANCE.number());
    assertThat(call.stage()).isEqualTo(Stage.ANSWERED);
    assertThat(call.localDate()).isEqualTo(TODAY);
    assertThat(call.zone().getId()).isEqualTo("America/Chicago");
    assertThat(call.note()).isEqualTo("a note");
    assertThat(call.nextDue()).contains(world.clock.instant().plus(Duration.ofDays(1)));
    world.restart();
    assertThat(calls().history(Cast.CONSTANCE.id())).containsExactly(call);
  }

  @Test
  void everyStageHoldsThoseBeforeIt() {
    log(Cast.CONSTANCE, "no-answer");
    log(Cast.TAMSIN, "gatekeeper");
    log(Cast.JOANNA, "not-now");
    log(Cast.THEO, "meeting", "2027-02-16T14:00:00-06:00");
    assertThat(calls().day(TODAY)).isEqualTo(new DayCounts(TODAY, 4, 3, 2, 1));
  }

  @Test
  void anIncomingCallCountsAsConversationAlone() {
    CallTimes now = CallTimes.justNow(world.clock.instant());
    calls().log(call(Cast.CONSTANCE, "not-now", now, true));
    calls().log(call(Cast.TAMSIN, "meeting", now, true, "2027-02-16T14:00:00-06:00"));
    assertThat(calls().day(TODAY)).isEqualTo(new DayCounts(TODAY, 0, 0, 2, 1));
    assertThat(world.ask("SELECT count(*) FROM standing WHERE last_call IS NOT NULL")).isZero();
  }

  @Test
  void whoCallsInHasAtLeastTalked() {
    CallTimes now = CallTimes.justNow(world.clock.instant());
    assertRefused(
        () -> calls().log(call(Cast.CONSTANCE, "voicemail", now, true)),
        CallReason.NOT_A_CONVERSATION);
    assertThat(world.ask("SELECT count(*) FROM call")).isZero();
  }

  @Test
  void aCallCountsForTheOwnersDay() {
    world.clock.set("2027-02-12T05:59:00Z");
    assertThat(log(Cast.CONSTANCE, "no-answer").localDate()).isEqualTo(TODAY);
    world.clock.set("2027-02-12T06:00:00Z");
    assertThat(log(Cast.TAMSIN, "no-answer").localDate()).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void aCallEnteredMoreThanTenMinutesAfterItsEndIsLate() {
    Duration minute = Duration.ofMinutes(1);
    assertThat(enter(Cast.CONSTANCE, "no-answer", "2027-02-11T14:51:00Z", minute).late()).isFalse();
    assertThat(enter(Cast.CONSTANCE, "no-answer", "2027-02-11T14:50:59Z", minute).late()).isTrue();
  }

  @Test
  void aCallEnteredOnAnotherDayIsLate() {
    world.clock.set("2027-02-12T06:01:00Z");
    Call call = enter(Cast.CONSTANCE, "no-answer", "2027-02-12T05:58:00Z", Duration.ofMinutes(1));
    assertThat(call.late()).isTrue();
    assertThat(call.localDate()).isEqualTo(TODAY);
  }

  @Test
  void aCallThatRanPastMidnightIsNotLate() {
    Instant start = Instant.parse("2027-02-12T05:58:00Z");
    world.clock.set("2027-02-12T06:20:00Z");
    CallTimes times = new CallTimes(start, Optional.empty(), world.clock.instant(), false);
    assertThat(calls().log(call(Cast.CONSTANCE, "not-now", times, false)).late()).isFalse();
  }

  @Test
  void aCallInTheFutureIsRefused() {
    assertRefused(
        () -> enter(Cast.CONSTANCE, "no-answer", "2027-02-11T15:02:01Z", Duration.ZERO),
        CallReason.IN_THE_FUTURE);
  }

  @Test
  void whatIsUnknownIsRefused() {
    assertRefused(() -> log(Cast.CONSTANCE, "hung-up"), CallReason.UNKNOWN_OUTCOME);
    assertRefused(() -> calls().undo(99), CallReason.UNKNOWN_CALL);
    assertRefused(() -> calls().undoLast(), CallReason.NOTHING_TO_UNDO);
    CallTimes now = CallTimes.justNow(world.clock.instant());
    assertRefused(
        () ->
            calls()
                .log(
                    new NewCall(
                        99, "no-answer", Optional.empty(), now, "", Optional.empty(), false)),
        ProspectReason.UNKNOWN_PROSPECT);
    assertRefused(
        () ->
            calls()
                .log(
                    new NewCall(
                        99,
                        "not-now",
                        Optional.of(Cast.GIL.number()),
                        now,
                        "",
                        Optional.empty(),
                        true)),
        ProspectReason.UNKNOWN_PROSPECT);
    assertThat(world.ask("SELECT count(*) FROM call")).isZero();
  }

  @Test
  void aPromiseInThePastIsRefused() {
    assertRefused(
        () -> log(Cast.CONSTANCE, "callback", "2027-02-11T09:02:00-06:00"), CallReason.PASSED);
    assertRefused(() -> log(Cast.CONSTANCE, "meeting"), CallReason.NO_DATE);
    assertThat(world.ask("SELECT count(*) FROM call")).isZero();
  }

  @Test
  void aCallbackIsKeptByTheNextCall() {
    log(Cast.CONSTANCE, "callback", "2027-02-11T10:00:00-06:00");
    Instant tomorrow = Instant.parse("2027-02-12T06:00:00Z");
    assertThat(world.workbench().callbacks().open(tomorrow))
        .singleElement()
        .satisfies(callback -> {
          assertThat(callback.prospect().id()).isEqualTo(Cast.CONSTANCE.id());
          assertThat(callback.due()).isEqualTo("2027-02-11T16:00:00Z");
          assertThat(callback.note()).isEqualTo("a note");
        });
    assertThat(world.workbench().callbacks().open(Instant.parse("2027-02-11T16:00:00Z"))).isEmpty();
    world.pass(Duration.ofHours(1));
    log(Cast.CONSTANCE, "no-answer");
    assertThat(world.workbench().callbacks().open(tomorrow)).isEmpty();
    assertThat(calls().undoLast().effects()).containsExactly(Undone.Effect.KEPT_CALLBACK);
    assertThat(world.workbench().callbacks().open(tomorrow)).hasSize(1);
  }

  @Test
  void anUndoTakesBackAllThatTheCallDid() {
    var before = world.rows(STANDING);
    log(Cast.CONSTANCE, "do-not-call");
    assertThat(calls().undoLast().effects()).containsExactly(Undone.Effect.DO_NOT_CALL);
    log(Cast.CONSTANCE, "meeting", "2027-02-16T14:00:00-06:00");
    assertThat(calls().undoLast().effects()).containsExactly(Undone.Effect.MEETING);
    log(Cast.CONSTANCE, "contract-ends", "2027-05-31T00:00:00-05:00");
    assertThat(calls().undoLast().effects()).containsExactly(Undone.Effect.CONTRACT_END);
    log(Cast.CONSTANCE, "bad-number");
    assertThat(calls().undoLast().effects()).containsExactly(Undone.Effect.BAD_NUMBER);
    assertThat(world.rows(STANDING)).isEqualTo(before);
    assertThat(world.ask("SELECT count(*) FROM phone WHERE dropped_by IS NOT NULL")).isZero();
    assertThat(world.ask("SELECT count(*) FROM do_not_call WHERE lifted_at IS NULL")).isZero();
    assertThat(calls().day(TODAY)).isEqualTo(new DayCounts(TODAY, 0, 0, 0, 0));
  }

  @Test
  void aVoidedCallStaysOnRecord() {
    Call call = log(Cast.CONSTANCE, "no-answer");
    calls().undo(call.id());
    assertRefused(() -> calls().undo(call.id()), CallReason.VOIDED);
    assertThat(world.rows("SELECT sequence, voided_at IS NOT NULL FROM call"))
        .containsExactly("1|1");
    log(Cast.CONSTANCE, "voicemail");
    assertThat(world.rows("SELECT sequence FROM call ORDER BY id")).containsExactly("1", "2");
  }

  @Test
  void anUndoOfAnEarlierCallLeavesWhatThereWouldBeWithoutIt() {
    Call first = log(Cast.CONSTANCE, "no-answer");
    for (int i = 0; i < 5; i++) {
      world.pass(Duration.ofDays(2));
      log(Cast.CONSTANCE, "no-answer");
    }
    assertThat(world.rows("SELECT tier, attempts FROM standing WHERE prospect_id = 1"))
        .containsExactly("4|6");
    calls().undo(first.id());
    assertThat(world.rows("SELECT tier, attempts FROM standing WHERE prospect_id = 1"))
        .containsExactly("2|5");
  }

  @Test
  void aCallEnteredLaterDoesNotUndoWhatCameAfterIt() {
    log(Cast.CONSTANCE, "callback", "2027-02-12T10:00:00-06:00");
    enter(Cast.CONSTANCE, "no-answer", "2027-02-11T13:00:00Z", Duration.ZERO);
    assertThat(world.rows("SELECT tier FROM standing WHERE prospect_id = 1")).containsExactly("0");
    assertThat(world.workbench().callbacks().open(Instant.parse("2027-02-13T06:00:00Z")))
        .hasSize(1);
  }

  @Test
  void theLastBadNumberTakesAProspectOutOfTheQueue() {
    log(Cast.CONSTANCE, "bad-number");
    assertThat(world.rows("SELECT bars FROM standing WHERE prospect_id = 1")).containsExactly("0");
    assertThat(log(Cast.CONSTANCE, "bad-number").number()).contains(Cast.CONSTANCE.second());
    assertThat(world.rows("SELECT bars FROM standing WHERE prospect_id = 1")).containsExactly("2");
  }

  @Test
  void aTalkBeginsTheTriesAnew() {
    log(Cast.CONSTANCE, "no-answer");
    log(Cast.CONSTANCE, "not-now");
    log(Cast.CONSTANCE, "no-answer");
    assertThat(world.rows("SELECT attempts FROM standing WHERE prospect_id = 1"))
        .containsExactly("1");
  }

  @Test
  void aContractIsTalkedAboutFourMonthsBeforeItEnds() {
    Call call = log(Cast.CONSTANCE, "contract-ends", "2027-09-30T00:00:00-05:00");
    assertThat(call.nextDue()).contains(Instant.parse("2027-06-02T14:00:00Z"));
    Call soon = log(Cast.TAMSIN, "contract-ends", "2027-03-31T00:00:00-05:00");
    assertThat(soon.nextDue()).contains(Instant.parse("2027-02-12T15:00:00Z"));
  }

  @Test
  void aRestOfDaysThatWouldEndOutsideTheOwnersHoursEndsInTheMorningThere() {
    world.clock.set("2027-02-12T07:03:00Z");
    assertThat(log(Cast.CONSTANCE, "not-now").nextDue())
        .contains(Instant.parse("2027-05-13T13:30:00Z"));
    world.clock.set("2027-02-13T02:00:00Z");
    assertThat(log(Cast.TAMSIN, "no-answer").nextDue())
        .contains(Instant.parse("2027-02-13T14:30:00Z"));
    assertThat(log(Cast.TAMSIN, "busy").nextDue()).contains(Instant.parse("2027-02-13T04:00:00Z"));
  }

  @Test
  void aRestEndsInTheMorningOfTheProspectAndNotOfTheOwner() {
    world
        .workbench()
        .database()
        .write(tx ->
            tx.handle()
                .execute("UPDATE calling_window SET zone = 'America/Los_Angeles' WHERE id = 1"));
    assertThat(log(Cast.CONSTANCE, "no-answer").nextDue())
        .contains(Instant.parse("2027-02-12T16:30:00Z"));
  }

  @Test
  void aCallbackPromisedAfterTheMeetingWasBookedIsNotLost() {
    log(Cast.CONSTANCE, "meeting", "2027-02-16T14:00:00-06:00");
    assertThat(world.rows("SELECT tier, bars FROM standing WHERE prospect_id = 1"))
        .containsExactly("4|8");
    world.pass(Duration.ofMinutes(5));
    log(Cast.CONSTANCE, "callback", "2027-02-12T10:00:00-06:00");
    assertThat(world.rows("SELECT tier, bars FROM standing WHERE prospect_id = 1"))
        .containsExactly("0|0");
    calls().undoLast();
    assertThat(world.rows("SELECT tier, bars FROM standing WHERE prospect_id = 1"))
        .containsExactly("4|8");
  }
}
