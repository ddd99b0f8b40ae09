package app.hardline.calls;

import java.util.List;

/**
 * What became of the callbacks that were due in a while.
 *
 * @param due how many
 * @param missed those who weren't called before the end of the day for which it was promised, the
 *     oldest first
 */
public record KeptPromises(int due, List<Callback> missed) {

  /** Keeps the missed from change. */
  public KeptPromises {
    missed = List.copyOf(missed);
  }

  /**
   * How many were called in time.
   *
   * @return no more than were due
   */
  public int kept() {
    return due - missed.size();
  }
}
