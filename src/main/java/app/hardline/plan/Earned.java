package app.hardline.plan;

/**
 * What every dial so far has earned in yearly revenue: twelve times the MRR of the deals that were
 * won with what they bring once, by all dials; before the first deal is won what one may be
 * expected to earn.
 *
 * @param aDial dollars a dial
 * @param yearly dollars that were won in all; 0 before the first deal
 * @param dials so far
 */
public record Earned(double aDial, double yearly, long dials) {
  /** How often MRR comes in a year. */
  static final int MONTHS = 12;

  /**
   * Whether it was earned, or is expected.
   *
   * @return true from the first deal won on
   */
  public boolean isOwn() {
    return yearly > 0;
  }
}
