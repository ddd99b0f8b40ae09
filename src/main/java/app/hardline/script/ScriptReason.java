package app.hardline.script;

import app.hardline.words.Reason;

/** Why a script or an objection can't be kept. */
public enum ScriptReason implements Reason {
  /** A text has a merge field that there isn't, or a brace that isn't closed. */
  MISWRITTEN,
  /** A script without a name. */
  NO_NAME,
  /** An opener without words. */
  NO_OPENER,
  /** An objection without what is said, or without an answer. */
  NO_ANSWER,
  /** The last script there is can't go. */
  LAST_SCRIPT
}
