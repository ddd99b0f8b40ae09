package app.hardline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hardline.time.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of many owners whose truth is known, each time the same by a fixed seed. */
class SimulatedOwnersTest {
  private static final int WEEK = 250;
  private static final int YEAR = 12_500;
  private static final double GOAL = 8_000;

  private final Benchmarks benchmarks = Benchmarks.shipped();
  private final Ratios usual = new Ratios(benchmarks, OwnCounts.NONE);
  private final UniformRandomProvider random = new SplittableRandom(8_000)::nextLong;

  @ParameterizedTest
  @ValueSource(ints = {0, WEEK, 10 * WEEK, YEAR})
  void theRangeOfARatioHoldsTheTruthInFourOfFiveOwners(int dials) {
    assertRangesHold(dials, 600, 0.75, 0.85);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {0, WEEK, 4 * WEEK, 10 * WEEK, YEAR, 3 * YEAR})
  void soItDoesCloselyInManyOwners(int dials) {
    assertRangesHold(dials, 10_000, 0.785, 0.815);
  }

  private void assertRangesHold(int dials, int owners, double least, double most) {
    Map<Step, Integer> held = new EnumMap<>(Step.class);
    for (int i = 0; i < owners; i++) {
      SimulatedOwner owner = new SimulatedOwner(usual, random);
      Ratios known = new Ratios(benchmarks, owner.calls(dials));
      for (Step step : Step.reached()) {
        boolean holds = known.of(step).interval(0.8).holds(owner.truth(step));
        held.merge(step, holds ? 1 : 0, Integer::sum);
      }
    }
    held.forEach((step, times) ->
        assertThat(times / (double) owners).as(step.code()).isBetween(least, most));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, YEAR})
  void theRangeOfDialsHoldsWhatAGoalReallyTakesInFourOfFiveOwners(int dials) {
    int owners = 1_000;
    int held = 0;
    for (int i = 0; i < owners; i++) {
      SimulatedOwner owner = new SimulatedOwner(usual, random);
      PlannedStep planned = plan(owner.calls(dials)).of(Step.DIALS);
      held += planned.weekly().times(17).holds(owner.dialsFor(GOAL)) ? 1 : 0;
    }
    assertThat(held / (double) owners).isBetween(0.75, 0.85);
  }

  private GoalPlan plan(OwnCounts own) {
    LocalDate from = LocalDate.of(2026, 11, 30);
    LocalDate by = LocalDate.of(2027, 3, 28);
    return new PlanCalculator(benchmarks, new Ratios(benchmarks, own), 500)
        .plan(
            new Goal(Goal.Kind.MRR, (long) GOAL, by),
            new CallingTime(new Period(from, by), 85, Duration.ofHours(300)));
  }

  @Test
  void theFirstWeeksLuckMovesNothingMuch() {
    double before = usual.each(Step.DIALS, Step.MEETINGS);
    SimulatedOwner owner = SimulatedOwner.usual(usual, random);
    int weeks = 1_000;
    int calm = 0;
    for (int i = 0; i < weeks; i++) {
      double after = new Ratios(benchmarks, owner.calls(WEEK)).each(Step.DIALS, Step.MEETINGS);
      calm += after > before * 2 / 3 && after < before * 3 / 2 ? 1 : 0;
    }
    // the week itself has no meeting at all in six of ten cases, and two or more in one
    assertThat(calm / (double) weeks).isGreaterThan(0.9);
  }

  @Test
  void aYearsCallsSpeakForThemselves() {
    SimulatedOwner good = SimulatedOwner.usual(usual, random).with(Step.MEETINGS, 0.096);
    OwnCounts own = good.calls(YEAR);
    Ratios known = new Ratios(benchmarks, own);
    assertThat(known.of(Step.MEETINGS).source()).isEqualTo(Source.OWN);
    assertThat(known.of(Step.MEETINGS).mean())
        .isCloseTo(own.of(Step.MEETINGS).share(), within(0.01));
    assertThat(known.of(Step.ANSWERED).mean())
        .isCloseTo(own.of(Step.ANSWERED).share(), within(0.0005));
  }
}
