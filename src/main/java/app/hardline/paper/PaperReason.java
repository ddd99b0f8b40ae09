package app.hardline.paper;

import app.hardline.words.Reason;

/** Why a page can't be put on paper. */
public enum PaperReason implements Reason {
  /** The file's name ends as no page does. Gives the file. */
  OTHER_ENDING,
  /** The file can't be written. Gives the file. */
  NOT_WRITTEN
}
