package app.hardline.calls;

/**
 * What the dials came to that were somebody's first, second or any other one.
 *
 * @param attempt the how manieth dial to the same prospect; {@link #LAST} for that one and those
 *     after it
 * @param dials made
 * @param answered by a person
 */
public record AttemptDials(int attempt, long dials, long answered) {
  /** From here on they are counted as one. */
  public static final int LAST = 12;
}
