package app.hardline.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many of each step become the next one, as far as is known: own calls, on top of what is usual
 * elsewhere. Immutable.
 */
public final class Ratios {
  private final Map<Step, Posterior> steps = new EnumMap<>(Step.class);
  private final Map<Goal.Kind, Worth> worth = new EnumMap<>(Goal.Kind.class);

  /**
   * Weighs own figures against what is usual.
   *
   * @param benchmarks what is usual
   * @param own the owner's
   */
  public Ratios(Benchmarks benchmarks, OwnCounts own) {
    for (Step step : Step.reached()) {
      steps.put(step, benchmarks.prior(step).after(own.of(step)));
    }
    for (Goal.Kind kind : Goal.Kind.values()) {
      OwnCounts.Deals deals = own.of(kind);
      worth.put(kind, benchmarks.prior(kind).after(deals.won(), deals.brought()));
    }
  }

  /**
   * The share of the step before that becomes a step.
   *
   * @param reached any step but the first one
   * @return what is known of it
   */
  public Posterior of(Step reached) {
    return Objects.requireNonNull(steps.get(reached), reached.name());
  }

  /**
   * What a deal brings on average.
   *
   * @param kind of money
   * @return what is known of it
   */
  public Worth of(Goal.Kind kind) {
    return Objects.requireNonNull(worth.get(kind), kind.name());
  }

  /**
   * How many of an earlier step it takes for one of a later step.
   *
   * @param from the earlier step
   * @param to the later one, or the same
   * @return one over the product of the means between them
   */
  public double each(Step from, Step to) {
    double share = 1;
    for (Step step : Step.reached()) {
      if (step.compareTo(from) > 0 && step.compareTo(to) <= 0) {
        share *= of(step).mean();
      }
    }
    return 1 / share;
  }

  /**
   * The share of an earlier step that becomes a later one, over the steps between them: the product
   * of independent Betas, taken as the Beta with the same mean and variance (Fan, The Distribution
   * of the Product of Independent Beta Variables, Communications in Statistics 20, 1991).
   *
   * @param from the earlier step
   * @param to a later one
   * @return what is known of it; where its figures are from is told by the steps alone
   */
  public Posterior through(Step from, Step to) {
    double mean = 1;
    double square = 1;
    for (Step step : Step.reached()) {
      if (step.compareTo(from) > 0 && step.compareTo(to) <= 0) {
        Posterior one = of(step);
        double trials = one.alpha() + one.beta();
        mean *= one.mean();
        square *= one.mean() * (one.alpha() + 1) / (trials + 1);
      }
    }
    double trials = (mean - square) / (square - mean * mean);
    return new Posterior(mean * trials, (1 - mean) * trials, Tried.NEVER);
  }
}
