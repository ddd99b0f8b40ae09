package app.hardline.prospect;

import app.hardline.words.Reason;

/** Why something about prospects and their lists can't be done. */
public enum ProspectReason implements Reason {
  /** There is no list of that name. Names it. */
  UNKNOWN_LIST,
  /** A list needs a name. */
  NO_LIST_NAME,
  /** A tag needs a word. */
  NO_TAG,
  /** There is no prospect of that id. Names it. */
  UNKNOWN_PROSPECT
}
