package app.hardline.plan;

/**
 * What some dials usually bring, as in "21 dials usually bring 0 to 3": the shortest range of
 * numbers that four of five such runs of dials end in.
 *
 * @param low the fewest
 * @param high the most
 */
public record Usual(long low, long high) {
  private static final double LEVEL = 0.8;

  /**
   * What is usual, by what is known of a share: a beta-binomial distribution, so that it is wider
   * where less is known.
   *
   * @param trials such as dials, zero or more
   * @param posterior the share of them that succeed
   * @return the range
   */
  public static Usual range(long trials, Posterior posterior) {
    return new BetaBinomial(Math.toIntExact(trials), posterior).shortest(LEVEL);
  }

  /**
   * Whether a number is usual.
   *
   * @param number any
   * @return true at both ends
   */
  public boolean holds(long number) {
    return low <= number && number <= high;
  }
}
