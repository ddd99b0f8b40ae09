package app.hardline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hardline.time.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** From money to dials. */
class PlanCalculatorTest {
  private static final LocalDate FROM = LocalDate.of(2026, 11, 30);
  private static final LocalDate BY = LocalDate.of(2027, 3, 28);

  /** Seventeen weeks of five days with three and a half hours each. */
  private static final CallingTime TIME =
      new CallingTime(new Period(FROM, BY), 85, Duration.ofMinutes(85 * 210));

  private final Benchmarks benchmarks = Benchmarks.shipped();

  private GoalPlan plan(OwnCounts own, long amount) {
    return new PlanCalculator(benchmarks, new Ratios(benchmarks, own))
        .plan(new Goal(Goal.Kind.MRR, amount, BY), TIME);
  }

  @Test
  void withoutOwnCallsItIsTheGoalByWhatIsUsual() {
    // by hand: 8,000 / 3,000 = 2.667 deals; / 0.35; / 0.60; / 0.75; / 0.048; / 0.50; / 0.08
    GoalPlan plan = plan(OwnCounts.NONE, 8_000);
    Map<Step, Double> expected =
        new EnumMap<>(
            Map.of(
                Step.WON, 2.6667,
                Step.PROPOSALS, 7.619,
                Step.HELD, 12.698,
                Step.MEETINGS, 16.931,
                Step.CONVERSATIONS, 352.73,
                Step.ANSWERED, 705.47,
                Step.DIALS, 8_818.3));
    assertThat(plan.steps())
        .extracting(PlannedStep::step)
        .startsWith(Step.WON)
        .endsWith(Step.DIALS);
    expected.forEach((step, total) -> {
      assertThat(plan.of(step).total()).isCloseTo(total, within(total * 1e-4));
      assertThat(plan.of(step).perWeek()).isCloseTo(total / 17, within(total * 1e-4));
      assertThat(plan.of(step).perDay()).isCloseTo(total / 85, within(total * 1e-4));
      assertThat(plan.of(step).source()).isEqualTo(Source.BENCHMARK);
    });
    // 8,818.3 dials / 17 weeks, four minutes each, and 17.5 hours are set aside
    assertThat(plan.hoursPerWeek()).isCloseTo(34.58, within(0.01));
    assertThat(TIME.hoursPerWeek()).isCloseTo(17.5, within(1e-9));
    assertThat(plan.fits()).isFalse();
  }

  @Test
  void ownFiguresTakeThePlaceOfWhatIsUsualStepByStep() {
    OwnCounts own =
        OwnCounts.NONE
            .with(Step.ANSWERED, new Tried(274, 2_283))
            .with(Step.CONVERSATIONS, new Tried(194, 274))
            .with(Step.MEETINGS, new Tried(14, 194))
            .with(Step.HELD, new Tried(10, 12));
    GoalPlan plan = plan(own, 8_000);
    assertThat(plan.of(Step.DIALS).source()).isEqualTo(Source.OWN);
    assertThat(plan.of(Step.ANSWERED).source()).isEqualTo(Source.OWN);
    assertThat(plan.of(Step.CONVERSATIONS).source()).isEqualTo(Source.OWN);
    assertThat(plan.of(Step.MEETINGS).source()).isEqualTo(Source.BENCHMARK);
    assertThat(plan.of(Step.WON).source()).isEqualTo(Source.BENCHMARK);
    assertThat(plan.of(Step.DIALS).total())
        .isLessThan(plan(OwnCounts.NONE, 8_000).of(Step.DIALS).total() * 0.6);
  }

  @Test
  void ownDealsSayWhatOneBrings() {
    OwnCounts own =
        new OwnCounts(Map.of(), Map.of(Goal.Kind.MRR, new OwnCounts.Deals(40, 40 * 2_000)));
    GoalPlan plan = plan(own, 8_000);
    assertThat(plan.of(Step.WON).source()).isEqualTo(Source.OWN);
    assertThat(plan.of(Step.WON).total()).isCloseTo(4, within(0.15));
  }

  @Property(tries = 40)
  void moreMoneyIsMoreOfEachStep(
      @ForAll @LongRange(min = 1, max = 1_000_000) long amount,
      @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
    GoalPlan less = plan(OwnCounts.NONE, amount);
    GoalPlan greater = plan(OwnCounts.NONE, amount + more);
    for (Step step : Step.values()) {
      assertThat(greater.of(step).total()).isGreaterThan(less.of(step).total());
      assertThat(greater.of(step).weekly().low()).isGreaterThan(less.of(step).weekly().low());
      assertThat(greater.of(step).weekly().high()).isGreaterThan(less.of(step).weekly().high());
    }
  }

  @Property(tries = 40)
  void theRangeHoldsTheNumberAndEachStepIsMoreThanTheNext(
      @ForAll @IntRange(max = 20_000) int dials,
      @ForAll @IntRange(min = 3, max = 20) int answered) {
    OwnCounts own = OwnCounts.NONE.with(Step.ANSWERED, new Tried(dials * answered / 100, dials));
    GoalPlan plan = plan(own, 8_000);
    double before = 0;
    for (PlannedStep step : plan.steps()) {
      assertThat(step.weekly().holds(step.perWeek())).as(step.step().code()).isTrue();
      assertThat(step.perDay()).isLessThan(step.perWeek());
      assertThat(step.perWeek()).isLessThan(step.total());
      assertThat(step.total()).isGreaterThan(before);
      before = step.total();
    }
  }

  @Test
  void moreDealsMakeLuckLess() {
    GoalPlan plan = plan(years(100), 3_000);
    GoalPlan large = plan(years(100), 300_000);
    // one deal on average, of a Poisson process with exponential amounts: by hand P(K + 1 deals
    // take at most the average) is below half, and with a hundred deals it is about half
    assertThat(plan.odds().chance()).isBetween(0.3, 0.45);
    assertThat(large.odds().chance()).isBetween(0.42, 0.52);
    assertThat(plan.odds().surely() / plan.of(Step.DIALS).total())
        .isGreaterThan(large.odds().surely() / large.of(Step.DIALS).total());
  }

  /** Somebody with the usual ratios, who has called for a long time. */
  private OwnCounts years(int years) {
    OwnCounts own =
        new OwnCounts(
            Map.of(), Map.of(Goal.Kind.MRR, new OwnCounts.Deals(8L * years, 24_000.0 * years)));
    for (Step step : Step.reached()) {
      double share = benchmarks.ratio(step).mean();
      own = own.with(step, new Tried(Math.round(share * 1_000 * years), 1_000L * years));
    }
    return own;
  }

  @Test
  void aNearDayIsSaidToBeNear() {
    LeadTime lead = LeadTime.of(benchmarks.leadDays());
    assertThat(lead.median()).isEqualTo(120);
    // calls of one day alone: half of them are signed within the median
    assertThat(lead.signedWithin(120)).isBetween(0.1, 0.25);
    assertThat(lead.signedWithin(3_650)).isGreaterThan(0.9);
    assertThat(lead.signedWithin(200)).isGreaterThan(lead.signedWithin(120));
    assertThat(plan(OwnCounts.NONE, 8_000).isNear()).isTrue();
  }
}
