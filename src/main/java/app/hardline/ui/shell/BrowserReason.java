package app.hardline.ui.shell;

import app.hardline.words.Reason;

/** Why a web address can't be opened. */
enum BrowserReason implements Reason {
  /** What the list has in its place is none. */
  NOT_AN_ADDRESS,
  /** The system's browser could not be started. */
  NO_BROWSER,
  /** No mail program could be started. */
  NO_MAIL_PROGRAM
}
