package app.hardline.dialing;

import app.hardline.words.Reason;

/** Why a dial session can't do what was asked. */
public enum DialingReason implements Reason {
  /** No number of the prospect's may be dialed. */
  NO_NUMBER,
  /** The number, or the prospect, is on do-not-call. */
  DO_NOT_CALL,
  /** It isn't a time to call where they are; by hand it can be dialed all the same. */
  OUTSIDE_WINDOW,
  /** They were called twice today; by hand they can be once more. */
  TWICE_TODAY,
  /** A call is running: what was logged before is taken back once it is logged. */
  CALL_RUNNING,
  /** The session has logged nothing that could be taken back. */
  NOTHING_LOGGED
}
