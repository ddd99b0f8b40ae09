package app.hardline.dialing;

import app.hardline.words.Reason;

/** Why a dial session can't do what was asked. */
public enum DialingReason implements Reason {
  /** No number of the prospect's may be dialed. */
  NO_NUMBER,
  /** The number, or the prospect, is on do-not-call. */
  DO_NOT_CALL,
  /** A call is running: what was logged before is taken back once it is logged. */
  CALL_RUNNING,
  /** The session has logged nothing that could be taken back. */
  NOTHING_LOGGED
}
