package app.hardline.ui.tour;

import app.hardline.words.Reason;

/** Why the pictures can't be made. */
enum TourReason implements Reason {
  /** The folder for them can't be made or written. */
  NOT_WRITABLE
}
