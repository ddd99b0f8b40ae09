package app.hardline.work;

/** Told by long work how far it is, and the way to stop it. */
@FunctionalInterface
public interface Progress {

  /**
   * Called at short intervals, at least ten times a second, from the thread that does the work.
   *
   * @param done how much is done, in the unit of the work (rows, bytes)
   * @param total how much there is in all, or a negative number while that isn't known
   * @throws Cancelled when the person has asked to stop
   */
  void reached(long done, long total);

  /**
   * For work that nobody watches.
   *
   * @return a progress that does nothing and never stops the work
   */
  static Progress unwatched() {
    return (done, total) -> {};
  }
}
