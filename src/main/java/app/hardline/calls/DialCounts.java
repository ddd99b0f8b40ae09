package app.hardline.calls;

/**
 * What dials came to. Each figure holds the ones after it. Calls that came in are left out, and
 * those that are voided or practice.
 *
 * @param dials calls made
 * @param answered of those, answered by a person
 * @param conversations of those, talks with the right person
 * @param meetings of those, meetings booked
 */
public record DialCounts(long dials, long answered, long conversations, long meetings) {
  /** None. */
  public static final DialCounts NONE = new DialCounts(0, 0, 0, 0);

  /**
   * These and others.
   *
   * @param other dials that aren't among these
   * @return the sum
   */
  public DialCounts plus(DialCounts other) {
    return new DialCounts(
        dials + other.dials,
        answered + other.answered,
        conversations + other.conversations,
        meetings + other.meetings);
  }
}
