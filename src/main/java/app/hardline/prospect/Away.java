package app.hardline.prospect;

/**
 * Why a place in a list isn't seen any more: bits beyond those of {@link Bar} in the same column,
 * so that one comparison with {@link #FIRST} tells who is there.
 */
enum Away {
  /** Taken off this list. */
  TAKEN_OFF(64),
  /** Deleted, or merged into another. */
  GONE(128);

  /** The smallest of them; the views of standing and its index compare with it. */
  static final int FIRST = 64;

  private final int bit;

  Away(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }
}
