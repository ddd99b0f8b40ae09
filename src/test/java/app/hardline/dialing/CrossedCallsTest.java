package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.calls.Undone;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.prospect.MergedByHand;
import app.hardline.prospect.PhoneNumber;
import app.hardline.world.Cast;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
}
