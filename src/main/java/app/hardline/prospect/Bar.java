package app.hardline.prospect;

import java.util.Set;

/** What keeps a prospect out of the queue, whatever is due. */
public enum Bar {
  /** On do-not-call, or every number of theirs is. */
  DO_NOT_CALL(1),
  /** No number that can be dialed is left. */
  NO_NUMBER(2),
  /** Taken out by the owner. */
  RETIRED(4),
  /** A meeting is booked. */
  BOOKED(8);

  private final int bit;

  Bar(int bit) {
    this.bit = bit;
  }

  /**
   * The figure for it in the database.
   *
   * @return a power of two
   */
  public int bit() {
    return bit;
  }

  /**
   * Whether it is among those that the database has in one figure.
   *
   * @param bits the figure
   * @return true when it is
   */
  public boolean in(int bits) {
    return (bits & bit) != 0;
  }

  /** All of them in one number. */
  static int bits(Set<Bar> bars) {
    int bits = 0;
    for (Bar bar : bars) {
      bits |= bar.bit;
    }
    return bits;
  }
}
