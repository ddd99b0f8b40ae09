package app.hardline.insight;

import app.hardline.calls.ListDials;

/**
 * What came of a list, over all dials to the people it brought.
 *
 * @param dials what they came to
 */
public record ListVerdict(ListDials dials) {
  /** Fewer dials say too little of a list. */
  public static final int FEWEST = 200;

  /**
   * Whether a third or more of the people who were dialed had a number that is dead.
   *
   * @return false below 200 dials
   */
  public boolean isDead() {
    return dials.counts().dials() >= FEWEST && dials.dead() * 3 >= dials.people();
  }

  /**
   * The share of the people whose number is dead.
   *
   * @return 0 to 1
   */
  public double dead() {
    return dials.people() == 0 ? 0 : Math.min(1, (double) dials.dead() / dials.people());
  }

  /**
   * The share of the dials that a person answered.
   *
   * @return 0 to 1
   */
  public double reach() {
    return dials.counts().dials() == 0
        ? 0
        : (double) dials.counts().answered() / dials.counts().dials();
  }
}
