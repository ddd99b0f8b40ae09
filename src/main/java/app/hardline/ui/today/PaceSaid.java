package app.hardline.ui.today;

import app.hardline.ui.kit.Progression;

/**
 * Where something stands, in words.
 *
 * @param progression what is drawn of it
 * @param tally what is done of how much
 * @param toGo what is left, and how fast; empty where there is no quota
 * @param stands how it stands against pace; empty where that can't be told
 * @param tone how that is taken
 */
record PaceSaid(Progression progression, String tally, String toGo, String stands, Tone tone) {
  /** How it stands. */
  enum Tone {
    PLAIN,
    AHEAD,
    BEHIND
  }
}
