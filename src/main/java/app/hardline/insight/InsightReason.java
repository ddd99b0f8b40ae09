package app.hardline.insight;

import app.hardline.words.Reason;

/** Why numbers can't be given. */
public enum InsightReason implements Reason {
  /** More periods than anybody reads. Gives the most. */
  TOO_LONG,
  /** A folder that the data can't be given out to. Gives the folder. */
  NOT_EXPORTED
}
