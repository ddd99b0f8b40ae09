package app.hardline.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Goes from money to dials. The numbers to plan with are the goal by the means of what is known:
 * deals are the money by what one brings, proposals the deals by their ratio, and so on; so many
 * dials bring the goal on average.
 *
 * <p>How sure that is, is found by simulation with a fixed seed: 10,000 times each ratio and what a
 * deal brings are drawn from what is known of them, independently, since each step is tried on what
 * came through the one before. The range of a step is the middle four fifths of what these draws
 * take. Luck comes on top: with deals that come as a Poisson process and bring exponential amounts,
 * the goal is reached at the (1 + K)th deal where K is Poisson with the goal by a deal's average
 * (Ross, Introduction to Probability Models, section 5.3), and the dials until then are a gamma
 * distribution by the share of dials that become deals. Immutable, for any thread.
 */
public final class PlanCalculator {
  private static final int DRAWS = 10_000;
  private static final long SEED = 520;
  private static final double LEVEL = 0.8;

  private final Benchmarks benchmarks;
  private final Ratios ratios;
  private final int draws;

  /**
   * A calculator.
   *
   * @param benchmarks tell how long things take
   * @param ratios what is known of the steps
   */
  public PlanCalculator(Benchmarks benchmarks, Ratios ratios) {
    this(benchmarks, ratios, DRAWS);
  }

  PlanCalculator(Benchmarks benchmarks, Ratios ratios, int draws) {
    this.benchmarks = benchmarks;
    this.ratios = ratios;
    this.draws = draws;
  }

  /**
   * What a goal takes.
   *
   * @param goal what is wanted
   * @param time that is set aside until its day
   * @return the numbers of each step
   */
  public GoalPlan plan(Goal goal, CallingTime time) {
    Worth worth = ratios.of(goal.kind());
    double deals = goal.amount() / worth.mean();
    Map<Step, double[]> drawn = draws(goal);
    List<PlannedStep> steps = new ArrayList<>();
    for (Step step : Step.values()) {
      double total = deals * ratios.each(step, Step.WON);
      steps.add(
          new PlannedStep(
              step,
              total,
              total / time.weeks(),
              total / time.days(),
              middle(Objects.requireNonNull(drawn.get(step))).times(1 / time.weeks()),
              step.next().map(next -> ratios.of(next).source()).orElse(worth.source())));
    }
    Collections.reverse(steps);
    return new GoalPlan(
        goal,
        time,
        steps,
        worth,
        benchmarks.minutesPerDial().mean(),
        LeadTime.of(benchmarks.leadDays()),
        odds(drawn, steps.getLast().total()));
  }

  /** For each step how much of it the goal takes, once for each draw. */
  private Map<Step, double[]> draws(Goal goal) {
    UniformRandomProvider random = new SplittableRandom(SEED)::nextLong;
    Map<Step, double[]> drawn = new EnumMap<>(Step.class);
    double[] needed = sample(ratios.of(goal.kind()).inverse(), random);
    for (int i = 0; i < draws; i++) {
      needed[i] *= goal.amount();
    }
    drawn.put(Step.WON, needed);
    for (Step reached : Step.reached().reversed()) {
      double[] shares = sample(ratios.of(reached).distribution(), random);
      double[] before = new double[draws];
      for (int i = 0; i < draws; i++) {
        before[i] = needed[i] / shares[i];
      }
      drawn.put(reached.before().orElseThrow(), before);
      needed = before;
    }
    return drawn;
  }

  private double[] sample(ContinuousDistribution distribution, UniformRandomProvider random) {
    return distribution.createSampler(random).samples(draws).toArray();
  }

  /** With luck: not how many dials it takes on average, but once. */
  private GoalPlan.Odds odds(Map<Step, double[]> drawn, double dials) {
    UniformRandomProvider random = new SplittableRandom(SEED + 1)::nextLong;
    double[] average = Objects.requireNonNull(drawn.get(Step.DIALS));
    double[] deals = Objects.requireNonNull(drawn.get(Step.WON));
    double[] taken = new double[draws];
    int enough = 0;
    for (int i = 0; i < draws; i++) {
      int last = 1 + PoissonDistribution.of(deals[i]).createSampler(random).sample();
      double until = GammaDistribution.of(last, 1).createSampler(random).sample();
      taken[i] = until * average[i] / deals[i];
      enough += taken[i] <= dials ? 1 : 0;
    }
    Arrays.sort(taken);
    return new GoalPlan.Odds(enough / (double) draws, taken[(int) (LEVEL * draws)]);
  }

  private Range middle(double[] drawn) {
    double[] sorted = drawn.clone();
    Arrays.sort(sorted);
    return new Range(
        sorted[(int) ((1 - LEVEL) / 2 * draws)], sorted[(int) ((1 + LEVEL) / 2 * draws)]);
  }
}
