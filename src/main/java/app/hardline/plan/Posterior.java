package app.hardline.plan;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What is known of a share: a Beta distribution, made of what is usual elsewhere and of own trials.
 * A Beta prior with a and b becomes a + successes and b + failures (Gelman and others, Bayesian
 * Data Analysis, 3rd edition, section 2.4), so that a prior counts like a + b trials: a few own
 * ones move little, many speak for themselves.
 *
 * @param alpha the prior's, and own successes
 * @param beta the prior's, and own failures
 * @param tried own trials
 */
public record Posterior(double alpha, double beta, Tried tried) {

  /** Checks that it is a distribution. */
  public Posterior {
    if (!(alpha > tried.successes()) || !(beta > tried.turned().successes())) {
      throw new IllegalArgumentException("no prior");
    }
  }

  /**
   * A prior, nothing tried yet. For a mean of 8 % that is plausible from 4 % to 14 % it counts like
   * about a hundred trials.
   *
   * @param benchmark a share's
   * @return a Beta with that mean, nine tenths of which lie in the plausible range
   */
  public static Posterior prior(Benchmark benchmark) {
    double mean = benchmark.mean();
    double trials =
        Concentration.holding(
            benchmark.plausible(), n -> BetaDistribution.of(mean * n, (1 - mean) * n));
    return new Posterior(mean * trials, (1 - mean) * trials, Tried.NEVER);
  }

  /**
   * What is known after more trials.
   *
   * @param more own trials that aren't in it yet
   * @return with them
   */
  public Posterior after(Tried more) {
    return new Posterior(
        alpha + more.successes(), beta + more.turned().successes(), tried.plus(more));
  }

  /**
   * The share to expect.
   *
   * @return above 0 and below 1
   */
  public double mean() {
    return alpha / (alpha + beta);
  }

  /**
   * Below which share it lies with a probability.
   *
   * @param probability from 0 to 1
   * @return a share
   */
  public double quantile(double probability) {
    return distribution().inverseCumulativeProbability(probability);
  }

  /**
   * The range with equal chances on both sides.
   *
   * @param level how likely the share lies in it, such as 0.8
   * @return the range
   */
  public Range interval(double level) {
    return new Range(quantile((1 - level) / 2), quantile((1 + level) / 2));
  }

  /**
   * Whether own trials outweigh the prior: whether they are as many as it counts for.
   *
   * @return which of both weighs more
   */
  public Source source() {
    return tried.trials() >= alpha + beta - tried.trials() ? Source.OWN : Source.BENCHMARK;
  }

  BetaDistribution distribution() {
    return BetaDistribution.of(alpha, beta);
  }
}
