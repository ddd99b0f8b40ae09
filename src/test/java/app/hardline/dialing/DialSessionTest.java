package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.calls.CallReason;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.DialState.Answered;
import app.hardline.dialing.DialState.Dialed;
import app.hardline.dialing.DialState.NothingLeft;
import app.hardline.dialing.DialState.Over;
import app.hardline.dialing.DialState.Ready;
import app.hardline.quota.Metric;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialSessionTest extends AtTheDialer {

  @Test
  void fromCardToCard() {
    DialSession session = session();
    assertThat(session.state()).isInstanceOf(Ready.class);
    assertThat(onCard(session.state())).isEqualTo(Cast.CONSTANCE.id());
    assertThat(session.dial()).isInstanceOf(Dialed.class);
    assertThat(handedOver).containsExactly("+15125550142");
    world.pass(Duration.ofSeconds(20));
    assertThat(session.answered()).isInstanceOf(Answered.class);
    world.pass(Duration.ofMinutes(3));
    assertThat(session.over()).isInstanceOf(Over.class);
    DialState next = log(session, "not-now");
    assertThat(next).isInstanceOf(Ready.class);
    assertThat(onCard(next)).isEqualTo(Cast.TAMSIN.id());
    assertThat(done(Metric.Standard.DIALS)).isOne();
    assertThat(done(Metric.Standard.ANSWERED)).isOne();
    assertThat(done(Metric.Standard.CONVERSATIONS)).isOne();
    assertThat(done(Metric.Standard.MEETINGS)).isZero();
  }

  @Test
  void aCrashLosesNeitherTheCallNorTheNote() {
    DialSession session = session();
    session.dial();
    world.pass(Duration.ofSeconds(10));
    session.answered();
    session.note("Budget passed, $14k");
    world.restart();
    DialState found = session().state();
    assertThat(found).isInstanceOf(Answered.class);
    assertThat(onCard(found)).isEqualTo(Cast.CONSTANCE.id());
    assertThat(found.card().orElseThrow().note()).isEqualTo("Budget passed, $14k");
  }

  @Test
  void aLoggedCallLeavesNoDraft() {
    DialSession session = session();
    session.dial();
    session.note("x");
    log(session, "no-answer");
    assertThat(world.ask("SELECT count(*) FROM draft")).isZero();
  }

  @Test
  void aSkippedCardKeepsItsNoteForTheNextTime() {
    DialSession session = session();
    session.note("ask for Mrs. Ochoa");
    assertThat(onCard(session.skip())).isEqualTo(Cast.TAMSIN.id());
    world.restart();
    DialState again = session().state();
    assertThat(onCard(again)).isEqualTo(Cast.CONSTANCE.id());
    assertThat(again).isInstanceOf(Ready.class);
    assertThat(again.card().orElseThrow().note()).isEqualTo("ask for Mrs. Ochoa");
  }

  @Test
  void whatNeverRangIsNotCounted() {
    DialSession session = session();
    session.dial();
    assertThat(session.neverRang()).isInstanceOf(Ready.class);
    assertThat(done(Metric.Standard.DIALS)).isZero();
    assertThat(world.ask("SELECT count(*) FROM draft")).isZero();
  }

  @Test
  void aBadNumberOffersTheNextNumberOfTheSameProspect() {
    DialSession session = session();
    session.dial();
    DialState same = log(session, "bad-number");
    assertThat(onCard(same)).isEqualTo(Cast.CONSTANCE.id());
    assertThat(same.card().orElseThrow().number()).contains(Cast.CONSTANCE.second());
    assertThat(session.lastLogged().flatMap(Logged::comesBack)).isPresent();
    assertThat(onCard(log(session, "bad-number"))).isEqualTo(Cast.TAMSIN.id());
    assertThat(session.lastLogged().flatMap(Logged::comesBack)).isEmpty();
    session.undo();
    assertThat(onCard(session.undo())).isEqualTo(Cast.CONSTANCE.id());
    assertThat(session.state().card().orElseThrow().phones()).hasSize(2);
  }

  @Test
  void aNumberThatCannotBeHandedOverWasNotDialed() {
    DialSession session = session();
    dialer =
        new ClipboardDialer(text -> {
          throw new IllegalStateException("no clipboard");
        });
    assertThatThrownBy(session::dial).hasMessage("no clipboard");
    assertThat(session.state()).isInstanceOf(Ready.class);
    assertThat(world.ask("SELECT count(*) FROM draft")).isZero();
  }

  @Test
  void practiceHandsNothingOverAndCountsForNothing() {
    try (World practice = World.empty(temp.resolve("practice"))) {
      practice.add("Practice", true, Cast.GIL);
      DialSession session =
          practice
              .workbench()
              .dialSessions()
              .start(Scope.of(practice.workbench().lists().named("practice")), () -> dialer);
      session.dial();
      log(session, "meeting", "2027-02-12T10:00:00-06:00");
      assertThat(handedOver).isEmpty();
      assertThat(practice.workbench().tally().today().lines())
          .allSatisfy(line -> assertThat(line.done()).isZero());
      assertThat(practice.ask("SELECT count(*) FROM call WHERE sequence IS NULL")).isOne();
    }
  }

  @Test
  void whenNobodyIsLeftItSaysWhoComesLater() {
    DialSession session = session();
    DialState state = log(session, "callback", "2027-02-11T15:00:00-06:00");
    while (state instanceof Ready) {
      state = log(session, "do-not-call");
    }
    assertThat(state).isInstanceOf(NothingLeft.class);
    QueueCounts counts = ((NothingLeft) state).counts();
    assertThat(counts.ready()).isZero();
    assertThat(counts.later()).isOne();
    assertThat(counts.nextAt())
        .contains(ZonedDateTime.parse("2027-02-11T15:00:00-06:00").toInstant());
    world.pass(Duration.ofHours(6));
    assertThat(onCard(session.lookAgain())).isEqualTo(Cast.CONSTANCE.id());
  }

  @Test
  void aCallbackComesUpBeforeTheNewOnesOnceItIsDue() {
    DialSession session = session();
    log(session, "callback", "2027-02-11T10:00:00-06:00");
    log(session, "no-answer");
    world.pass(Duration.ofHours(1));
    DialState next = log(session, "no-answer");
    assertThat(onCard(next)).isEqualTo(Cast.CONSTANCE.id());
    assertThat(next.card().orElseThrow().next().why()).isEqualTo(Why.CALLBACK);
  }

  @Test
  void anotherNumberCanBeChosenAndDialed() {
    DialSession session = session();
    session.choose(Cast.CONSTANCE.second());
    session.dial();
    assertThat(handedOver).containsExactly("+15125550100;204");
    assertThat(session.choose(Cast.CONSTANCE.number())).isInstanceOf(Dialed.class);
  }

  @Test
  void aNumberThatCameOntoDoNotCallMeanwhileIsNotDialed() {
    DialSession session = session();
    world.workbench().doNotCall().add(List.of(DoNotCallValue.number(Cast.CONSTANCE.number())), "");
    assertThatThrownBy(session::dial)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(DialingReason.DO_NOT_CALL);
    assertThat(handedOver).isEmpty();
    assertThat(session.state()).isInstanceOf(Ready.class);
  }

  @Test
  void aCallFoundAgainNextDayIsLate() {
    session().dial();
    world.restart();
    world.pass(Duration.ofDays(1));
    DialSession session = session();
    log(session, "no-answer");
    assertThat(session.lastLogged().orElseThrow().call().late()).isTrue();
    assertThat(done(Metric.Standard.DIALS)).isZero();
  }

  @Test
  void anOutcomeThatAsksWhenIsRefusedWithoutIt() {
    DialSession session = session();
    session.dial();
    session.note("call back");
    assertThatThrownBy(() -> log(session, "callback"))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(CallReason.NO_DATE);
    assertThat(session.state()).isInstanceOf(Dialed.class);
    assertThat(world.ask("SELECT count(*) FROM draft")).isOne();
  }
}
