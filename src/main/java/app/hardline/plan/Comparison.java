package app.hardline.plan;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Two shares side by side, each with its 95 % range: Jeffreys intervals, from a Beta with half a
 * success and half a failure more (Brown, Cai and DasGupta, Interval Estimation for a Binomial
 * Proportion, Statistical Science 16, 2001). Where they part, the two seem to differ; whether that
 * may be said is {@link Evidence}.
 *
 * @param one a group
 * @param other another one
 */
public record Comparison(Tried one, Tried other) {
  private static final double TAIL = 0.025;

  /**
   * In which range a share lies.
   *
   * @param tried a group
   * @return the 95 % range; from 0 to 1 where nothing was tried
   */
  public static Range likely(Tried tried) {
    if (tried.trials() == 0) {
      return new Range(0, 1);
    }
    long failures = tried.trials() - tried.successes();
    BetaDistribution share = BetaDistribution.of(tried.successes() + 0.5, failures + 0.5);
    return new Range(
        tried.successes() == 0 ? 0 : share.inverseCumulativeProbability(TAIL),
        failures == 0 ? 1 : share.inverseSurvivalProbability(TAIL));
  }

  /**
   * Whether the two ranges have nothing in common.
   *
   * @return false where they touch
   */
  public boolean parts() {
    Range first = likely(one);
    Range second = likely(other);
    return first.low() > second.high() || second.low() > first.high();
  }

  /**
   * How many times as often the one succeeds as the other.
   *
   * @return infinite where the other never did
   */
  public double ratio() {
    return one.share() / other.share();
  }
}
