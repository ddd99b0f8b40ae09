package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.calls.CallReason;
import app.hardline.dialing.DialState.Over;
import app.hardline.quota.Metric;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Outcomes that are taken back in the session that logged them. */
class DialSessionUndoTest extends AtTheDialer {

  @Test
  void anUndoBringsTheCallBackOntoTheCard() {
    DialSession session = session();
    session.dial();
    session.note("wrong key");
    world.pass(Duration.ofSeconds(30));
    log(session, "not-interested");
    DialState back = session.undo();
    assertThat(back).isInstanceOf(Over.class);
    assertThat(onCard(back)).isEqualTo(Cast.CONSTANCE.id());
    assertThat(back.card().orElseThrow().note()).isEqualTo("wrong key");
    assertThat(done(Metric.Standard.DIALS)).isZero();
    assertThat(onCard(log(session, "voicemail"))).isEqualTo(Cast.TAMSIN.id());
    assertThat(world.workbench().calls().history(Cast.CONSTANCE.id()))
        .singleElement()
        .satisfies(call -> {
          assertThat(call.outcome()).isEqualTo("voicemail");
          assertThat(call.note()).isEqualTo("wrong key");
          assertThat(call.endedAt()).isEqualTo(call.startedAt().plusSeconds(30));
        });
  }

  @Test
  void outcomesAreTakenBackOneByOne() {
    DialSession session = session();
    log(session, "no-answer");
    log(session, "no-answer");
    assertThat(onCard(session.undo())).isEqualTo(Cast.TAMSIN.id());
    assertThat(onCard(session.undo())).isEqualTo(Cast.CONSTANCE.id());
    assertThat(session.lastLogged()).isEmpty();
    assertThatThrownBy(session::undo)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(DialingReason.NOTHING_LOGGED);
  }

  @Test
  void dialedCallsAreTakenBackOneByOneAndComeAgainAsTheyWere() {
    DialSession session = session();
    session.dial();
    session.note("first");
    log(session, "no-answer");
    session.dial();
    session.note("second");
    world.pass(Duration.ofSeconds(30));
    log(session, "no-answer");
    assertThat(onCard(session.undo())).isEqualTo(Cast.TAMSIN.id());
    assertThat(onCard(session.undo())).isEqualTo(Cast.CONSTANCE.id());
    assertThat(done(Metric.Standard.DIALS)).isZero();
    DialState again = log(session, "voicemail");
    assertThat(onCard(again)).isEqualTo(Cast.TAMSIN.id());
    assertThat(again).isInstanceOf(Over.class);
    assertThat(again.card().orElseThrow().note()).isEqualTo("second");
  }

  @Test
  void whileACallRunsNothingIsTakenBack() {
    DialSession session = session();
    log(session, "no-answer");
    session.dial();
    assertThatThrownBy(session::undo)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(DialingReason.CALL_RUNNING);
    assertThat(done(Metric.Standard.DIALS)).isOne();
  }

  @Test
  void aCallTakenBackElsewhereIsNotTakenBackTwice() {
    DialSession session = session();
    log(session, "no-answer");
    world.workbench().calls().undoLast();
    assertThatThrownBy(session::undo)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(CallReason.VOIDED);
    assertThat(session.lastLogged()).isEmpty();
  }

  @Test
  void anUndoKeepsWhatWasNotedAboutTheSameProspectSince() {
    DialSession session = session();
    session.dial();
    session.note("rings somewhere else");
    log(session, "bad-number");
    session.note("ask for the office");
    assertThat(session.undo().card().orElseThrow().note())
        .isEqualTo("rings somewhere else\nask for the office");
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
}
