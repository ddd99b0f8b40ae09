package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.calls.CallReason;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.prospect.MergedByHand;
import app.hardline.prospect.ProspectReason;
import app.hardline.world.Cast;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls with people who are merged, or part, or are deleted meanwhile. */
class MergedMeanwhileTest extends CrossedCalls {

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
}
