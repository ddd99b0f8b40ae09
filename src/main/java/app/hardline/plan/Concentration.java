package app.hardline.plan;

import java.util.function.DoubleFunction;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Finds how narrow a distribution is from the range that it is to hold. The rule for every prior:
 * the mean is the benchmark's, and its plausible range holds nine tenths of it.
 */
final class Concentration {
  /** How much of a prior lies in the plausible range. */
  static final double HELD = 0.9;

  private static final double LEAST = 0.5;
  private static final double MOST = 1e6;
  private static final int STEPS = 60;

  private Concentration() {}

  /**
   * By bisection, since a narrower one holds more of the range.
   *
   * @param range what nine tenths lie in
   * @param family a distribution for each concentration, the greater the narrower
   * @return the concentration
   */
  static double holding(Range range, DoubleFunction<ContinuousDistribution> family) {
    double low = LEAST;
    double high = MOST;
    for (int step = 0; step < STEPS; step++) {
      double middle = Math.sqrt(low * high);
      if (family.apply(middle).probability(range.low(), range.high()) < HELD) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
