package app.hardline.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.time.Per;
import app.hardline.words.Refused;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotasTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.empty(temp);
  }

  private Quotas quotas() {
    return world.workbench().quotas();
  }

  private void set(Metric metric, long target, Per per, LocalDate from) {
    quotas().set(Map.of(metric, target), per, from);
  }

  private OptionalLong on(LocalDate day) {
    return world
        .workbench()
        .database()
        .read(view -> quotas().targets(view).inForce(Metric.Standard.DIALS, Per.DAY, day));
  }

  @Test
  void todayStandsBesideItsQuota() {
    set(Metric.Standard.DIALS, 50, Per.DAY, TODAY);
    set(Metric.Standard.MEETINGS, 2, Per.WEEK, TODAY);
    DayTally tally = world.workbench().tally().today();
    assertThat(tally.lines())
        .extracting(DayTally.Line::metric)
        .containsExactly(
            Metric.Standard.DIALS,
            Metric.Standard.ANSWERED,
            Metric.Standard.CONVERSATIONS,
            Metric.Standard.MEETINGS);
    assertThat(tally.of(Metric.Standard.DIALS).quota()).hasValue(50);
    assertThat(tally.of(Metric.Standard.DIALS).toGo()).isEqualTo(50);
    assertThat(tally.of(Metric.Standard.MEETINGS).quota()).isEmpty();
  }

  @Test
  void aQuotaIsSetForWhatIsCountedByHandAndForDeals() {
    world.workbench().books().kpis().add("Letters mailed", 12, TODAY);
    List<String> kpis = List.of("Letters mailed");
    set(Metric.named("Letters mailed", kpis), 40, Per.WEEK, TODAY);
    set(Metric.named("mrr", kpis), 8_000, Per.QUARTER, TODAY);
    assertThat(world.workbench().tally().goals())
        .extracting(goal -> goal.metric().code(), Goal::per, Goal::done, Goal::quota)
        .containsExactlyInAnyOrder(
            tuple("Letters mailed", Per.WEEK, 12L, 40L), tuple("mrr", Per.QUARTER, 0L, 8_000L));
  }

  @Test
  void whatNobodyCountsHasNoQuota() {
    assertThatThrownBy(() -> Metric.named("letters", List.of("Letters mailed")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(QuotaReason.UNKNOWN_METRIC));
  }

  @Test
  void aChangeNeverRewritesThePast() {
    set(Metric.Standard.DIALS, 50, Per.DAY, TODAY);
    world.pass(Duration.ofDays(3));
    set(Metric.Standard.DIALS, 60, Per.DAY, TODAY.plusDays(3));
    assertThat(on(TODAY.plusDays(2))).hasValue(50);
    assertThat(on(TODAY.plusDays(3))).hasValue(60);
    assertThat(on(TODAY.minusDays(1))).isEmpty();
  }

  @Test
  void ofTwoChangesForOneDayTheLastHolds() {
    set(Metric.Standard.DIALS, 50, Per.DAY, TODAY);
    set(Metric.Standard.DIALS, 40, Per.DAY, TODAY);
    assertThat(quotas().current())
        .containsExactly(new Target(Metric.Standard.DIALS, Per.DAY, 40, TODAY));
  }

  @Test
  void whatIsToComeIsShownBehindWhatIsInForce() {
    set(Metric.Standard.DIALS, 50, Per.DAY, TODAY);
    set(Metric.Standard.DIALS, 60, Per.DAY, TODAY.plusDays(7));
    set(Metric.Standard.DIALS, 250, Per.WEEK, TODAY);
    assertThat(quotas().current())
        .containsExactly(
            new Target(Metric.Standard.DIALS, Per.DAY, 50, TODAY),
            new Target(Metric.Standard.DIALS, Per.DAY, 60, TODAY.plusDays(7)),
            new Target(Metric.Standard.DIALS, Per.WEEK, 250, TODAY));
  }

  @Test
  void zeroTakesAQuotaAway() {
    set(Metric.Standard.DIALS, 50, Per.DAY, TODAY);
    set(Metric.Standard.DIALS, 0, Per.DAY, TODAY);
    assertThat(quotas().current()).isEmpty();
    assertThat(world.workbench().tally().today().of(Metric.Standard.DIALS).quota()).isEmpty();
  }

  @Test
  void aQuotaForAPastDayIsRefusedAndNothingIsSet() {
    assertThatThrownBy(() -> set(Metric.Standard.DIALS, 50, Per.DAY, TODAY.minusDays(1)))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(QuotaReason.PAST);
    assertThatThrownBy(() ->
            quotas()
                .set(
                    Map.of(Metric.Standard.DIALS, 5L, Metric.Standard.MEETINGS, -1L),
                    Per.DAY,
                    TODAY))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(QuotaReason.BELOW_ZERO);
    assertThat(quotas().current()).isEmpty();
  }
}
