package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.quota.Metric;
import app.hardline.time.Per;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A session's aim, pauses and figures, also after the program ended in the middle. */
class SittingTest extends AtTheDialer {
  private static final Instant TEN = Instant.parse("2027-02-11T16:00:00Z");

  @Test
  void theAimThatFitsInABlockIsWhatIsLeftOfIt() {
    quota(50);
    assertThat(sessions().fittingAim()).isEqualTo(new Aim(OptionalInt.of(22), Optional.of(TEN)));
  }

  @Test
  void theAimThatFitsBetweenBlocksIsWhatIsLeftToday() {
    quota(50);
    world.pass(Duration.ofHours(2));
    assertThat(sessions().fittingAim()).isEqualTo(new Aim(OptionalInt.of(50), Optional.empty()));
  }

  @Test
  void withoutBlockOrQuotaThereIsNoAim() {
    world.pass(Duration.ofHours(2));
    assertThat(sessions().fittingAim()).isEqualTo(Aim.none());
    assertThat(Aim.none().isReached(1_000, TEN)).isFalse();
  }

  @Test
  void anAimIsReachedByItsDialsOrItsTime() {
    Aim aim = new Aim(OptionalInt.of(2), Optional.of(TEN));
    assertThat(aim.isReached(1, TEN.minusMillis(1))).isFalse();
    assertThat(aim.isReached(2, TEN.minusMillis(1))).isTrue();
    assertThat(aim.isReached(0, TEN)).isTrue();
  }

  @Test
  void afterACrashTheSessionIsFoundAgainWithAimPauseAndFigures() {
    DialSession session = session();
    session.sitting().aimAt(new Aim(OptionalInt.of(7), Optional.of(TEN)));
    log(session, "no-answer");
    world.pass(Duration.ofMinutes(4));
    session.sitting().pause();
    world.restart();
    assertThat(sessions().open()).contains(Scope.of(world.list()));
    Sitting found = session().sitting();
    assertThat(found.aim()).isEqualTo(new Aim(OptionalInt.of(7), Optional.of(TEN)));
    assertThat(found.pausedAt()).contains(world.clock.instant());
    assertThat(found.figures().dials()).isOne();
    assertThat(found.startedAt()).isEqualTo("2027-02-11T15:02:00Z");
  }

  @Test
  void aPauseIsNoTimeOfTheSession() {
    Sitting sitting = session().sitting();
    world.pass(Duration.ofMinutes(10));
    sitting.beat(true);
    sitting.pause();
    world.pass(Duration.ofMinutes(20));
    assertThat(sitting.figures().worked()).isEqualTo(Duration.ofMinutes(10));
    sitting.goOn();
    world.pass(Duration.ofMinutes(5));
    assertThat(sitting.figures().worked()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void aGapInTheClockIsAPauseUnlessACallWasRunning() {
    Sitting sitting = session().sitting();
    world.pass(Duration.ofHours(1));
    sitting.beat(false);
    assertThat(sitting.figures().worked()).isZero();
    world.pass(Duration.ofMinutes(30));
    sitting.beat(true);
    assertThat(sitting.figures().worked()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void timeInWhichTheProgramWasClosedIsAPause() {
    Sitting sitting = session().sitting();
    sitting.aimAt(Aim.none());
    world.pass(Duration.ofMinutes(1));
    sitting.beat(false);
    world.pass(Duration.ofMinutes(40));
    world.restart();
    assertThat(session().sitting().figures().worked()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aSessionWhoseTimeIsOverIsNotGoneOnWith() {
    session().sitting().aimAt(new Aim(OptionalInt.empty(), Optional.of(TEN)));
    world.clock.set("2027-02-11T21:00:00Z");
    assertThat(sessions().open()).isEmpty();
    assertThat(session().sitting().startedAt()).isEqualTo("2027-02-11T21:00:00Z");
    assertThat(world.ask("SELECT count(*) FROM dial_session WHERE ended_at IS NULL")).isOne();
  }

  @Test
  void aSessionOfYesterdayIsNotGoneOnWith() {
    session().sitting().aimAt(Aim.none());
    world.pass(Duration.ofDays(1));
    assertThat(session().sitting().startedAt()).isEqualTo(world.clock.instant());
  }

  @Test
  void aSessionOverOtherListsEndsTheOneBefore() {
    session();
    sessions().start(Scope.all(), () -> dialer);
    assertThat(world.rows("SELECT scope, ended_at IS NULL FROM dial_session ORDER BY id"))
        .containsExactly(
            "{\"lists\":[%d],\"filters\":[]}|0".formatted(world.list().id()),
            "{\"lists\":[],\"filters\":[]}|1");
    assertThat(sessions().lastScope()).contains(Scope.all());
  }

  @Test
  void dialsAnHourLeaveThePausesOut() {
    DialSession session = session();
    for (int i = 0; i < 5; i++) {
      log(session, "no-answer");
      world.pass(Duration.ofMinutes(4));
      session.sitting().beat(false);
    }
    assertThat(session.sitting().figures().dialsAnHour()).isEqualTo(15);
  }

  private DialSessions sessions() {
    return world.workbench().dialSessions();
  }

  private void quota(long dials) {
    world
        .workbench()
        .quotas()
        .set(Map.of(Metric.Standard.DIALS, dials), Per.DAY, world.workbench().clock().today());
  }
}
