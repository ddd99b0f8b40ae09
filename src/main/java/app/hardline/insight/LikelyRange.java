package app.hardline.insight;

/**
 * Where a rate likely lies, seen so many times in so many tries: Wilson's interval of 95 %, with
 * {@code z = 1.96} the bounds {@code (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)}. Source: E.
 * B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927), as L. D. Brown, T. T. Cai and A. DasGupta recommend
 * it for few tries, "Interval estimation for a binomial proportion", Statistical Science 16 (2001).
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record LikelyRange(double low, double high) {
  private static final double Z = 1.959_964;

  /**
   * The range of a rate.
   *
   * @param seen how often
   * @param tries of how many, one at least
   * @return both bounds
   */
  public static LikelyRange of(long seen, long tries) {
    double n = tries;
    double p = seen / n;
    double z2 = Z * Z;
    double middle = p + z2 / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double scale = 1 + z2 / n;
    return new LikelyRange(
        Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
  }

  /**
   * Whether all of it lies above all of another.
   *
   * @param other to hold it against
   * @return false while they overlap
   */
  public boolean isAbove(LikelyRange other) {
    return low > other.high;
  }
}
