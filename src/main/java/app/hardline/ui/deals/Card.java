package app.hardline.ui.deals;

import app.hardline.pipeline.Deal;

/**
 * A deal as the board shows it.
 *
 * @param deal which
 * @param amount its monthly worth; empty where it isn't known
 * @param who the person, or what it is about
 * @param foot what is next, or what came of it
 * @param tone how the foot is told beside its words
 */
record Card(Deal deal, String amount, String who, String foot, Tone tone) {

  /** What the foot of a card is. */
  enum Tone {
    /** A time to come. */
    TIME,
    /** Something to be done. */
    STEP,
    /** Something that should have been done. */
    OVERDUE,
    /** They didn't come. */
    NO_SHOW,
    /** It is won. */
    DONE,
    /** It is over. */
    PLAIN
  }
}
