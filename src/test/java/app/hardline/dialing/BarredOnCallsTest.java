package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.calls.Undone;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.world.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said on a call of do-not-call, beside what anything else says of the same. */
class BarredOnCallsTest extends CrossedCalls {

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
}
