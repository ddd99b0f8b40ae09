package app.hardline.plan;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What is known of the money that a deal brings on average. Amounts of single deals are taken as
 * exponential: most are small, a few large, and they scatter as much as they bring on average. Then
 * an inverse gamma distribution of their average stays one when deals are added (Gelman and others,
 * Bayesian Data Analysis, 3rd edition, sections 2.6 and 2.8).
 *
 * @param weight how many deals the prior counts for, and own deals
 * @param total what those bring together, in dollars
 * @param deals own ones
 */
public record Worth(double weight, double total, long deals) {

  /** Checks that it is a distribution. */
  public Worth {
    if (!(weight > deals) || !(total > 0)) {
      throw new IllegalArgumentException("no prior");
    }
  }

  /**
   * A prior, no deal won yet.
   *
   * @param benchmark an amount's
   * @return a distribution with that mean, nine tenths of which lie in the plausible range
   */
  public static Worth prior(Benchmark benchmark) {
    Range plausible = benchmark.plausible();
    // the average lies in the range where its inverse lies in the inverse range
    Range inverse = new Range(1 / plausible.high(), 1 / plausible.low());
    double weight = Concentration.holding(inverse, n -> inverse(n, benchmark.mean() * n));
    return new Worth(weight, weight * benchmark.mean(), 0);
  }

  /**
   * What is known after more deals.
   *
   * @param won how many
   * @param brought what they bring together, in dollars
   * @return with them
   */
  public Worth after(long won, double brought) {
    return new Worth(weight + won, total + brought, deals + won);
  }

  /**
   * What a deal brings on average.
   *
   * @return dollars
   */
  public double mean() {
    return total / weight;
  }

  /**
   * The range with equal chances on both sides.
   *
   * @param level how likely the average lies in it
   * @return dollars
   */
  public Range interval(double level) {
    return new Range(
        1 / inverse().inverseCumulativeProbability((1 + level) / 2),
        1 / inverse().inverseCumulativeProbability((1 - level) / 2));
  }

  /**
   * Whether own deals outweigh the prior.
   *
   * @return which of both weighs more
   */
  public Source source() {
    return deals >= weight - deals ? Source.OWN : Source.BENCHMARK;
  }

  /** How one over the average is distributed. */
  ContinuousDistribution inverse() {
    return inverse(weight, total);
  }

  /** The mean of an inverse gamma is its scale by its shape less one. */
  private static GammaDistribution inverse(double weight, double total) {
    return GammaDistribution.of(weight + 1, 1 / total);
  }
}
