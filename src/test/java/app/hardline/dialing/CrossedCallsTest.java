package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.calls.Appointment;
import app.hardline.calls.Call;
import app.hardline.calls.CallReason;
import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.calls.Undone;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.prospect.MergedByHand;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.ProspectReason;
import app.hardline.words.Reason;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Calls that something else comes between: lists, other calls, mergers, a clock that is set. */
class CrossedCallsTest extends AtTheDialer {

  private NewCall call(Cast who, PhoneNumber number, String outcome) {
    return new NewCall(
        who.id(),
        outcome,
        Optional.of(number),
        CallTimes.justNow(world.clock.instant()),
        "",
        Optional.empty(),
        false);
  }

  private Call logged(Cast who, PhoneNumber number, String outcome) {
    return world.workbench().calls().log(call(who, number, outcome));
  }

  private Call logged(Cast who, String outcome) {
    return logged(who, who.number(), outcome);
  }

  private Undone undone(Call call) {
    return world.workbench().calls().undo(call.id());
  }

  private boolean barred(Cast who) {
    return world.ask("SELECT count(*) FROM standing WHERE bars & 1 AND prospect_id = " + who.id())
        > 0;
  }

  private MergedByHand merge(Cast kept, Cast gone) {
    return world.workbench().departing().merge(kept.id(), gone.id());
  }

  private void part(MergedByHand merged) {
    world.workbench().departing().part(merged);
  }

  private void add(DoNotCallValue... values) {
    world.workbench().doNotCall().add(List.of(values), "");
  }

  private void suppress(DoNotCallValue... values) {
    Iterator<List<DoNotCallValue>> rows = List.of(List.of(values)).iterator();
    world.workbench().doNotCall().add("register.csv", Optional.empty(), rows);
  }

  private List<String> entries() {
    return world.rows(
        "SELECT DISTINCT scope, value FROM do_not_call WHERE lifted_at IS NULL ORDER BY 1, 2");
  }

  @Test
  void whatAListSaysSinceOutlivesTheUndoOfTheCallThatSaidSoFirst() {
    Call call = logged(Cast.TAMSIN, "do-not-call");
    suppress(DoNotCallValue.number(Cast.TAMSIN.number()));
    assertThat(undone(call).effects()).containsExactly(Undone.Effect.DO_NOT_CALL);
    assertThat(entries()).containsExactly("number|15125550143");
    assertThat(barred(Cast.TAMSIN)).isTrue();
  }

  @Test
  void whatIsSaidByHandSinceOutlivesTheUndoOfTheCall() {
    Call call = logged(Cast.TAMSIN, "do-not-call");
    add(DoNotCallValue.person(Cast.TAMSIN.id()), DoNotCallValue.number(Cast.TAMSIN.number()));
    assertThat(undone(call).effects()).isEmpty();
    assertThat(barred(Cast.TAMSIN)).isTrue();
  }

  @Test
  void whatAnotherCallSaysOfTheSameNumberOutlivesTheUndoOfTheFirst() {
    Call first = logged(Cast.CONSTANCE, Cast.CONSTANCE.second(), "do-not-call");
    Call second =
        world
            .workbench()
            .calls()
            .log(call(Cast.HAL, Cast.HAL.number(), "do-not-call").ofTheNumberAlone());
    undone(first);
    assertThat(entries()).containsExactly("number|15125550100");
    assertThat(barred(Cast.HAL)).isTrue();
    assertThat(barred(Cast.CONSTANCE)).isFalse();
    undone(second);
    assertThat(entries()).isEmpty();
    assertThat(barred(Cast.HAL)).isFalse();
  }

  @Test
  void whatIsLiftedByHandIsLiftedHoweverOftenItWasSaid() {
    logged(Cast.TAMSIN, "do-not-call");
    suppress(DoNotCallValue.number(Cast.TAMSIN.number()));
    world.workbench().doNotCall().lift(DoNotCallValue.number(Cast.TAMSIN.number()), "in writing");
    world.workbench().doNotCall().lift(DoNotCallValue.person(Cast.TAMSIN.id()), "in writing");
    assertThat(entries()).isEmpty();
    assertThat(barred(Cast.TAMSIN)).isFalse();
  }

  @Test
  void whoPartAgainKeepWhatWasSaidOfEach() {
    add(DoNotCallValue.person(Cast.PRIYA.id()));
    MergedByHand merged = merge(Cast.GIL, Cast.PRIYA);
    assertThat(barred(Cast.GIL)).isTrue();
    part(merged);
    assertThat(barred(Cast.GIL)).isFalse();
    assertThat(barred(Cast.PRIYA)).isTrue();
    assertThat(entries()).containsExactly("person|6");
  }

  @Test
  void whoWasBarredOrIsSinceStaysSoWhenTheyPart() {
    logged(Cast.PRIYA, "do-not-call");
    MergedByHand merged = merge(Cast.GIL, Cast.PRIYA);
    add(DoNotCallValue.person(Cast.GIL.id()));
    part(merged);
    assertThat(barred(Cast.GIL)).isTrue();
    assertThat(barred(Cast.PRIYA)).isTrue();
    assertThat(entries()).containsExactly("number|15125550147", "person|5", "person|6");
  }

  @Test
  void theUndoOfACallLetsWhoeverItWasMergedIntoBackIn() {
    Call call = logged(Cast.PRIYA, "do-not-call");
    merge(Cast.GIL, Cast.PRIYA);
    assertThat(barred(Cast.GIL)).isTrue();
    undone(call);
    assertThat(entries()).isEmpty();
    assertThat(barred(Cast.GIL)).isFalse();
  }

  @Test
  void nothingIsSaidTwiceByOneCallWhenPeopleMergeAndPart() {
    Call call = logged(Cast.PRIYA, "do-not-call");
    MergedByHand merged = merge(Cast.GIL, Cast.PRIYA);
    world.pass(Duration.ofHours(1));
    undone(logged(Cast.GIL, "do-not-call"));
    part(merged);
    assertThat(barred(Cast.GIL)).isFalse();
    assertThat(barred(Cast.PRIYA)).isTrue();
    undone(call);
    assertThat(entries()).isEmpty();
    assertThat(barred(Cast.PRIYA)).isFalse();
  }

  private List<Long> offered() {
    return world.workbench().queue().next(Scope.of(world.list()), 20).stream()
        .map(next -> next.prospect().id())
        .toList();
  }

  private List<String> standing(Cast who) {
    return world.rows(
        "SELECT tier, due, attempts, last_call, bars FROM standing WHERE prospect_id = "
            + who.id());
  }

  private static void assertRefused(ThrowingCallable work, Reason reason) {
    assertThatThrownBy(work)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }

  @Test
  void aCallOnACardThatWasMergedMeanwhileIsACallWithWhoTheyAreNow() {
    DialSession session = session();
    MergedByHand merged = merge(Cast.GIL, Cast.CONSTANCE);
    session.dial();
    session.note("rang for long");
    world.pass(Duration.ofMinutes(1));
    assertThat(onCard(log(session, "no-answer"))).isEqualTo(Cast.TAMSIN.id());
    assertThat(world.workbench().calls().history(Cast.GIL.id())).hasSize(1);
    assertThat(world.workbench().calls().dialsToday(Cast.GIL.id())).isOne();
    assertThat(standing(Cast.GIL).getFirst()).startsWith("2|");
    part(merged);
    assertThat(world.workbench().calls().history(Cast.GIL.id())).isEmpty();
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id())).hasSize(1);
    assertThat(standing(Cast.GIL)).containsExactly("3|0|0||0");
    assertThat(standing(Cast.CONSTANCE).getFirst()).startsWith("2|");
  }

  @Test
  void whatIsSaidOnACardThatWasMergedHoldsForBothWhoPart() {
    DialSession session = session();
    MergedByHand merged = merge(Cast.GIL, Cast.CONSTANCE);
    log(session, "do-not-call");
    assertThat(barred(Cast.GIL)).isTrue();
    part(merged);
    assertThat(barred(Cast.GIL)).isFalse();
    assertThat(barred(Cast.CONSTANCE)).isTrue();
  }

  @Test
  void aBadNumberOnACardThatWasMergedOffersTheNextOne() {
    DialSession session = session();
    merge(Cast.GIL, Cast.CONSTANCE);
    session.dial();
    DialState next = log(session, "bad-number");
    assertThat(onCard(next)).isEqualTo(Cast.GIL.id());
    assertThat(next.card().orElseThrow().number()).contains(Cast.GIL.number());
  }

  @Test
  void theUndoOfACallWithSomebodyMergedSinceComesBackOnWhoTheyAreNow() {
    DialSession session = session();
    session.dial();
    world.pass(Duration.ofMinutes(1));
    log(session, "callback", "2027-02-11T11:00:00-06:00");
    List<String> before = standing(Cast.GIL);
    merge(Cast.GIL, Cast.CONSTANCE);
    assertThat(standing(Cast.GIL).getFirst()).startsWith("0|");
    assertThat(onCard(session.undo())).isEqualTo(Cast.GIL.id());
    assertThat(standing(Cast.GIL)).isEqualTo(before);
    assertThat(onCard(log(session, "no-answer"))).isEqualTo(Cast.TAMSIN.id());
    assertThat(world.ask("SELECT count(*) FROM draft")).isZero();
  }

  @Test
  void theCallsOfTheDayAreThoseOfBothWhoAreOne() {
    logged(Cast.GIL, "busy");
    logged(Cast.PRIYA, "busy");
    assertThat(world.workbench().calls().dialsToday(Cast.GIL.id())).isOne();
    MergedByHand merged = merge(Cast.GIL, Cast.PRIYA);
    assertThat(world.workbench().calls().dialsToday(Cast.GIL.id())).isEqualTo(2);
    world.pass(Duration.ofHours(3));
    assertThat(offered()).doesNotContain(Cast.GIL.id()).contains(Cast.THEO.id());
    assertThat(world.workbench().queue().counts(Scope.of(world.list())).leftOut().resting())
        .isOne();
    DialSession session = session();
    session.turnTo(Cast.GIL.id());
    assertRefused(session::dial, DialingReason.TWICE_TODAY);
    part(merged);
    assertThat(offered()).contains(Cast.GIL.id(), Cast.PRIYA.id());
    assertThat(world.workbench().calls().dialsToday(Cast.GIL.id())).isOne();
  }

  @Test
  void aCompanyRestsWhomeverTheOneWhoWasCalledThereIsMergedInto() {
    world
        .workbench()
        .database()
        .write(tx ->
            tx.handle()
                .execute(
                    "UPDATE standing SET company = CASE WHEN prospect_id IN (2, 3) THEN 77 ELSE"
                        + " prospect_id END"));
    logged(Cast.GIL, "no-answer");
    merge(Cast.TAMSIN, Cast.GIL);
    world
        .workbench()
        .database()
        .write(tx ->
            tx.handle().execute("UPDATE standing SET company = 77 WHERE prospect_id IN (2, 3)"));
    world.pass(Duration.ofMinutes(10));
    assertThat(offered()).doesNotContain(Cast.JOANNA.id()).contains(Cast.THEO.id());
  }

  @Test
  void nobodyIsMergedAwayOrDeletedWhileACallWithThemRuns() {
    DialSession session = session();
    session.dial();
    session.note("half a sentence");
    assertRefused(() -> merge(Cast.GIL, Cast.CONSTANCE), CallReason.ON_A_CALL);
    assertThat(
            world
                .workbench()
                .departing()
                .delete(List.of(Cast.CONSTANCE.id(), Cast.THEO.id()))
                .kept())
        .containsExactly(Cast.CONSTANCE.id());
    log(session, "no-answer");
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id()))
        .singleElement()
        .satisfies(call -> assertThat(call.note()).isEqualTo("half a sentence"));
    merge(Cast.GIL, Cast.CONSTANCE);
  }

  @Test
  void whoWasDeletedWhileOnTheCardIsNotDialed() {
    DialSession session = session();
    world.workbench().departing().delete(List.of(Cast.CONSTANCE.id()));
    assertRefused(session::dial, ProspectReason.UNKNOWN_PROSPECT);
    assertThat(handedOver).isEmpty();
  }

  @Test
  void whoHasOnlyBarredNumbersLeftAfterABadOneLeavesTheQueue() {
    add(DoNotCallValue.number(Cast.CONSTANCE.second()));
    assertThat(barred(Cast.CONSTANCE)).isFalse();
    Call call = logged(Cast.CONSTANCE, "bad-number");
    assertThat(barred(Cast.CONSTANCE)).isTrue();
    assertThat(offered()).doesNotContain(Cast.CONSTANCE.id());
    undone(call);
    assertThat(barred(Cast.CONSTANCE)).isFalse();
    assertThat(offered()).contains(Cast.CONSTANCE.id());
  }

  private Call booked(Cast who, String at) {
    return world
        .workbench()
        .calls()
        .log(
            new NewCall(
                who.id(),
                "meeting",
                Optional.empty(),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.of(ZonedDateTime.parse(at)),
                false));
  }

  @Test
  void aMeetingThatWasMovedIsNotConfirmedForItsOldTime() {
    world.clock.set("2027-02-10T15:02:00Z");
    booked(Cast.THEO, "2027-02-12T14:00:00-06:00");
    booked(Cast.GIL, "2027-02-12T14:00:00-06:00");
    Call moved = booked(Cast.GIL, "2027-02-25T14:00:00-06:00");
    world.clock.set("2027-02-11T15:02:00Z");
    assertThat(offered()).contains(Cast.THEO.id()).doesNotContain(Cast.GIL.id());
    undone(moved);
    assertThat(offered()).contains(Cast.THEO.id(), Cast.GIL.id());
  }

  @Test
  void aMeetingThatWasMovedForwardStandsAtItsNewTimeAlone() {
    booked(Cast.GIL, "2027-02-25T14:00:00-06:00");
    booked(Cast.GIL, "2027-02-16T10:00:00-06:00");
    assertThat(world.workbench().meetings().of(List.of(Cast.GIL.id())).values())
        .extracting(ZonedDateTime::toInstant)
        .containsExactly(Instant.parse("2027-02-16T16:00:00Z"));
    assertThat(
            world
                .workbench()
                .agenda()
                .between(
                    Instant.parse("2027-02-15T06:00:00Z"), Instant.parse("2027-02-28T06:00:00Z")))
        .extracting(Appointment::at)
        .containsExactly(Instant.parse("2027-02-16T16:00:00Z"));
  }

  @Test
  void theUndoOfABookingUnderAConfirmationBringsBackWhatHeldBeforeIt() {
    NewCall callback =
        new NewCall(
            Cast.GIL.id(),
            "callback",
            Optional.empty(),
            CallTimes.justNow(world.clock.instant()),
            "",
            Optional.of(ZonedDateTime.parse("2027-02-13T10:00:00-06:00")),
            false);
    world.workbench().calls().log(callback);
    world.pass(Duration.ofHours(1));
    Call booking = booked(Cast.GIL, "2027-02-16T14:00:00-06:00");
    world.pass(Duration.ofHours(1));
    Call confirmation = logged(Cast.GIL, "confirmed");
    undone(booking);
    assertThat(standing(Cast.GIL))
        .containsExactly("0|1802534400000|0|" + world.clock.instant().toEpochMilli() + "|0");
    assertThat(world.workbench().callbacks().open(Instant.parse("2027-02-14T00:00:00Z")))
        .hasSize(1);
    undone(confirmation);
    assertThat(standing(Cast.GIL).getFirst()).startsWith("0|1802534400000|0|");
  }

  @Test
  void aConfirmationStandsWhereTheMeetingWasOnlyMoved() {
    booked(Cast.GIL, "2027-02-16T14:00:00-06:00");
    world.pass(Duration.ofHours(1));
    Call moved = booked(Cast.GIL, "2027-02-17T14:00:00-06:00");
    world.pass(Duration.ofHours(1));
    logged(Cast.GIL, "confirmed");
    undone(moved);
    assertThat(standing(Cast.GIL).getFirst()).startsWith("4|").endsWith("|8");
  }

  @Test
  void aCallIsLoggedThatWasDialedBeforeTheClockWasSetBack() {
    world.clock.set("2027-02-11T15:40:00Z");
    DialSession session = session();
    session.dial();
    world.pass(Duration.ofSeconds(20));
    session.answered();
    world.pass(Duration.ofMinutes(2));
    session.over();
    world.clock.set("2027-02-11T15:10:00Z");
    assertThat(onCard(log(session, "not-now"))).isEqualTo(Cast.TAMSIN.id());
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id()))
        .singleElement()
        .satisfies(call -> {
          assertThat(call.endedAt()).isEqualTo(world.clock.instant());
          assertThat(call.startedAt()).isEqualTo(call.endedAt().minusSeconds(140));
          assertThat(call.answeredAt()).contains(call.endedAt().minusSeconds(120));
        });
  }

  @Test
  void aRunningCallThatIsFoundAgainUnderAClockThatWasSetBackIsLogged() {
    session().dial();
    world.clock.set("2027-02-11T14:00:00Z");
    world.restart();
    log(session(), "no-answer");
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id()))
        .singleElement()
        .satisfies(call -> assertThat(call.startedAt()).isEqualTo(world.clock.instant()));
  }

  @Test
  void theLastCallDecidesThoughTheClockWasSetBackBeforeIt() {
    DialSession session = session();
    log(session, "no-answer");
    world.clock.set("2027-02-11T14:31:00Z");
    NewCall callback =
        new NewCall(
            Cast.CONSTANCE.id(),
            "callback",
            Optional.empty(),
            CallTimes.justNow(world.clock.instant()),
            "",
            Optional.of(ZonedDateTime.parse("2027-02-11T10:00:00-06:00")),
            false);
    world.workbench().calls().log(callback);
    assertThat(standing(Cast.CONSTANCE).getFirst()).startsWith("0|");
    assertThat(world.workbench().callbacks().open(Instant.parse("2027-02-14T00:00:00Z")))
        .hasSize(1);
  }

  @Test
  void aCallThatIsSaidToEndInTheFutureIsTakenAndHindersNoPromise() {
    Instant start = world.clock.instant().minusSeconds(30);
    NewCall told =
        new NewCall(
            Cast.GIL.id(),
            "callback",
            Optional.of(Cast.GIL.number()),
            CallTimes.earlier(start, Duration.ofHours(1)),
            "",
            Optional.of(ZonedDateTime.parse("2027-02-11T09:30:00-06:00")),
            false);
    world.workbench().calls().log(told);
    assertThat(standing(Cast.GIL).getFirst()).startsWith("0|");
    world.pass(Duration.ofMinutes(5));
    logged(Cast.GIL, "not-a-fit");
    assertThat(standing(Cast.GIL).getFirst()).startsWith("4|");
  }

  @Test
  void aCallThatRunsOnACardThatWasTakenBackIsNotLostByAnotherUndo() {
    DialSession session = session();
    log(session, "no-answer");
    log(session, "no-answer");
    session.undo();
    session.dial();
    session.note("they are on the line");
    assertRefused(session::undo, DialingReason.CALL_RUNNING);
    assertThat(onCard(session.state())).isEqualTo(Cast.TAMSIN.id());
    log(session, "not-now");
    assertThat(world.workbench().calls().history(Cast.TAMSIN.id()))
        .singleElement()
        .satisfies(call -> assertThat(call.note()).isEqualTo("they are on the line"));
  }

  @Test
  void aCallDialedAgainAfterItNeverRangIsNotLostByAnotherUndo() {
    DialSession session = session();
    log(session, "no-answer");
    session.dial();
    world.pass(Duration.ofSeconds(30));
    log(session, "no-answer");
    session.undo();
    session.neverRang();
    session.dialAnyway();
    assertRefused(session::undo, DialingReason.CALL_RUNNING);
  }

  @Test
  void aPlaceThatNeverCameToBeIsForgotten() {
    Queue queue = world.workbench().queue();
    Scope scope = Scope.of(world.list());
    assertThat(queue.next(scope, 20)).isNotEmpty();
    assertThatThrownBy(() ->
            world
                .workbench()
                .database()
                .write(tx -> {
                  tx.handle()
                      .execute("INSERT INTO calling_window VALUES (2, 'Asia/Tokyo', 'JP', '')");
                  queue.next(tx, scope, 1, Set.of());
                  throw new IllegalStateException("rolled back");
                }))
        .isInstanceOf(IllegalStateException.class);
    world
        .workbench()
        .database()
        .write(tx -> {
          tx.handle()
              .execute("INSERT INTO calling_window VALUES (2, 'America/Chicago', 'US', 'IL')");
          return tx.handle().execute("UPDATE standing SET window = 2 WHERE prospect_id = 4");
        });
    assertThat(offered()).contains(Cast.THEO.id());
  }

  @Test
  void whatIsTakenBackByHandLeavesWhatTheCallSaid() {
    logged(Cast.TAMSIN, "do-not-call");
    add(DoNotCallValue.person(Cast.TAMSIN.id()), DoNotCallValue.person(Cast.GIL.id()));
    assertThat(barred(Cast.GIL)).isTrue();
    world
        .workbench()
        .doNotCall()
        .takeBack(
            List.of(DoNotCallValue.person(Cast.TAMSIN.id()), DoNotCallValue.person(Cast.GIL.id())),
            "a mistake");
    assertThat(entries()).containsExactly("number|15125550143", "person|2");
    assertThat(barred(Cast.TAMSIN)).isTrue();
    assertThat(barred(Cast.GIL)).isFalse();
  }
}
