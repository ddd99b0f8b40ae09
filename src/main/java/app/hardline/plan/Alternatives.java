package app.hardline.plan;

/**
 * What is held possible before the first call, if one group is better than the others: the others'
 * log odds are normal around one in ten, wide enough for one in a hundred and one in two, and the
 * one's are higher by an odds ratio from 1.25 to 4. None of it may depend on the calls.
 */
final class Alternatives {
  private static final double[] RATIOS = {1.25, 1.5, 1.75, 2, 2.5, 3, 4};
  private static final double CENTER = -2.2;
  private static final double SPREAD = 1.0;
  private static final double REACH = 4;
  private static final double GRAIN = 0.005;

  private Alternatives() {}

  /**
   * How likely two groups' trials are, mixed over all alternatives.
   *
   * @param better the group that would be better
   * @param others the others
   * @return the logarithm of the likelihood
   */
  static double log(Tried better, Tried others) {
    double largest = Double.NEGATIVE_INFINITY;
    double sum = 0;
    double weights = 0;
    for (double odds = CENTER - REACH; odds <= CENTER + REACH; odds += GRAIN) {
      double away = (odds - CENTER) / SPREAD;
      double weight = -away * away / 2;
      weights += Math.exp(weight);
      double base = weight + likelihood(others, odds);
      for (double ratio : RATIOS) {
        double log = base + likelihood(better, odds + Math.log(ratio));
        if (log > largest) {
          sum = sum * Math.exp(largest - log) + 1;
          largest = log;
        } else {
          sum += Math.exp(log - largest);
        }
      }
    }
    return largest + Math.log(sum / RATIOS.length / weights);
  }

  private static double likelihood(Tried tried, double odds) {
    // log p = odds - log(1 + e^odds), log (1 - p) = -log(1 + e^odds)
    return tried.successes() * odds - tried.trials() * Math.log1p(Math.exp(odds));
  }
}
