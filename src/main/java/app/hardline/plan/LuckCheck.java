package app.hardline.plan;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How much a target of what the owner doesn't decide, such as meetings a week, is left to luck: a
 * stake on it would be a lottery ticket.
 *
 * @param met how often it is met by luck alone: with half of the dials that are planned
 * @param missed how often it is missed by luck alone: with all of them
 */
public record LuckCheck(double met, double missed) {
  private static final double IDLE = 0.5;

  /**
   * Looks at a target.
   *
   * @param target how many successes
   * @param trials dials that are planned, or whatever is counted
   * @param posterior the share of them that succeed
   * @return the chances, by a beta-binomial distribution
   */
  public static LuckCheck of(long target, long trials, Posterior posterior) {
    return new LuckCheck(
        reached(target, Math.round(trials * IDLE), posterior),
        1 - reached(target, trials, posterior));
  }

  /**
   * How likely so many trials reach a target.
   *
   * @param target how many successes
   * @param trials all
   * @param posterior the share of them that succeed
   * @return from 0 to 1
   */
  public static double reached(long target, long trials, Posterior posterior) {
    return new BetaBinomial(Math.toIntExact(trials), posterior).atLeast(target);
  }

  /**
   * How likely a target is reached where so many come on average, one by one and independently: one
   * less the Poisson distribution below the target (Ross, Introduction to Probability Models,
   * section 2.2).
   *
   * @param target how many
   * @param average above zero
   * @return from 0 to 1
   */
  public static double reached(long target, double average) {
    return target <= 0
        ? 1
        : PoissonDistribution.of(average).survivalProbability(Math.toIntExact(target - 1));
  }
}
