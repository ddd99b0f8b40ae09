package app.hardline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

/** What is known of a share, and of what a deal brings. */
class PosteriorTest {
  private static final double ROUNDING = 1e-12;

  private final Benchmarks benchmarks = Benchmarks.shipped();

  private static Posterior flat() {
    return new Posterior(1, 1, Tried.NEVER);
  }

  @Test
  void girlsAmongBirthsAreAsInTheBook() {
    // Gelman and others, Bayesian Data Analysis, 3rd edition, section 2.4: of 980 births 437 girls,
    // and a flat prior: mean 0.446, and 95 % from 0.415 to 0.477
    Posterior girls = flat().after(new Tried(437, 980));
    assertThat(girls.mean()).isEqualTo(438.0 / 982);
    assertThat(girls.interval(0.95).low()).isCloseTo(0.415, within(0.0005));
    assertThat(girls.interval(0.95).high()).isCloseTo(0.477, within(0.0005));
  }

  @Test
  void oneSuccessOfOneLeavesAQuarterBelowHalf() {
    // Beta(2, 1) has the distribution function x squared
    Posterior once = flat().after(new Tried(1, 1));
    assertThat(once.quantile(0.25)).isCloseTo(0.5, within(1e-9));
    assertThat(once.mean()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void nineTenthsOfAPriorLieInThePlausibleRange() {
    for (Step step : Step.reached()) {
      Benchmark benchmark = benchmarks.ratio(step);
      Posterior prior = Posterior.prior(benchmark);
      Range plausible = benchmark.plausible();
      assertThat(prior.mean()).as(step.code()).isCloseTo(benchmark.mean(), within(1e-9));
      assertThat(prior.distribution().probability(plausible.low(), plausible.high()))
          .as(step.code())
          .isCloseTo(0.9, within(1e-6));
    }
  }

  @Test
  void thePriorOfAnsweredCountsLikeAboutAHundredDials() {
    // the research's own example is Beta(8, 92)
    Posterior answered = Posterior.prior(benchmarks.ratio(Step.ANSWERED));
    assertThat(answered.alpha()).isBetween(6.0, 9.0);
    assertThat(answered.beta()).isBetween(70.0, 100.0);
  }

  @Test
  void itIsTheOwnersOwnOnceTheirTrialsOutweighThePrior() {
    Posterior prior = new Posterior(8, 92, Tried.NEVER);
    assertThat(prior.source()).isEqualTo(Source.BENCHMARK);
    assertThat(prior.after(new Tried(9, 99)).source()).isEqualTo(Source.BENCHMARK);
    assertThat(prior.after(new Tried(9, 99)).after(new Tried(0, 1)).source()).isEqualTo(Source.OWN);
  }

  @Property
  void theRangeHoldsTheMeanAndNarrowsWithTrials(
      @ForAll @DoubleRange(min = 0.02, max = 0.9) double share,
      @ForAll @IntRange(min = 20, max = 3000) int trials) {
    Posterior prior = Posterior.prior(benchmarks.ratio(Step.HELD));
    long successes = Math.round(share * trials);
    Posterior few = prior.after(new Tried(successes, trials));
    Posterior many = prior.after(new Tried(10 * successes, 10L * trials));
    assertThat(few.interval(0.8).holds(few.mean())).isTrue();
    assertThat(width(many)).isLessThan(width(few));
    assertThat(Math.abs(many.mean() - successes / (double) trials))
        .isLessThanOrEqualTo(Math.abs(few.mean() - successes / (double) trials) + ROUNDING);
  }

  private static double width(Posterior posterior) {
    return posterior.interval(0.8).high() - posterior.interval(0.8).low();
  }

  @Test
  void whatADealBringsMovesByTheWeightOfThePrior() {
    // as though three deals had brought 9,000: with two of 12,000 together five brought 21,000
    Worth worth = new Worth(3, 9_000, 0).after(2, 12_000);
    assertThat(worth.mean()).isEqualTo(4_200);
    assertThat(worth.source()).isEqualTo(Source.BENCHMARK);
    assertThat(worth.after(1, 4_200).source()).isEqualTo(Source.OWN);
    assertThat(worth.interval(0.8).holds(worth.mean())).isTrue();
  }

  @Test
  void nineTenthsOfWhatADealMayBringLieInThePlausibleRange() {
    Worth worth = Worth.prior(benchmarks.amount(Goal.Kind.MRR));
    assertThat(worth.mean()).isCloseTo(3_000, within(1e-6));
    assertThat(worth.inverse().probability(1 / 6_000.0, 1 / 1_000.0)).isCloseTo(0.9, within(1e-6));
  }

  @Test
  void everyBenchmarkSaysWhereItIsFromAndWhen() {
    assertThat(benchmarks.leadDays().mean()).isEqualTo(120);
    assertThat(benchmarks.minutesPerDial().plausible()).isEqualTo(new Range(2, 8));
    assertThat(benchmarks.ratio(Step.MEETINGS).source()).contains("254 of 5,265");
    assertThat(benchmarks.ratio(Step.MEETINGS).asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void moreSuccessesThanTrialsAreNone() {
    assertThatThrownBy(() -> new Tried(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatComesThroughTwoStepsHasTheMeanAndVarianceOfTheirProduct() {
    OwnCounts own =
        OwnCounts.NONE
            .with(Step.ANSWERED, new Tried(274, 2_283))
            .with(Step.CONVERSATIONS, new Tried(194, 274));
    Ratios ratios = new Ratios(benchmarks, own);
    BetaDistribution one = ratios.of(Step.ANSWERED).distribution();
    BetaDistribution two = ratios.of(Step.CONVERSATIONS).distribution();
    BetaDistribution both = ratios.through(Step.DIALS, Step.CONVERSATIONS).distribution();
    double mean = one.getMean() * two.getMean();
    double square =
        (one.getVariance() + one.getMean() * one.getMean())
            * (two.getVariance() + two.getMean() * two.getMean());
    assertThat(both.getMean()).isCloseTo(mean, within(1e-12));
    assertThat(both.getVariance()).isCloseTo(square - mean * mean, within(1e-12));
    assertThat(ratios.through(Step.DIALS, Step.ANSWERED).alpha())
        .isCloseTo(ratios.of(Step.ANSWERED).alpha(), within(1e-6));
  }
}
