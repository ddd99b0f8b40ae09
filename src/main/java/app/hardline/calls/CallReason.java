package app.hardline.calls;

import app.hardline.words.Reason;

/** Why a call can't be logged or taken back. */
public enum CallReason implements Reason {
  /** There is no outcome of that code. Names it. */
  UNKNOWN_OUTCOME,
  /** The call lies in the future. */
  IN_THE_FUTURE,
  /** The outcome needs a time or a day. Names the outcome. */
  NO_DATE,
  /** Words that mean no date, or more than one. Names them. */
  UNCLEAR_DATE,
  /** A text that holds no number. Names it. */
  NO_SUCH_NUMBER,
  /** What was promised lies before the call's end. */
  PASSED,
  /** Somebody who calls in has at least talked. Names the outcome. */
  NOT_A_CONVERSATION,
  /** There is no call of that id. Names it. */
  UNKNOWN_CALL,
  /** The call was taken back before. Names it. */
  VOIDED,
  /** No call is left to be taken back. */
  NOTHING_TO_UNDO,
  /** An outcome needs a name. */
  NO_OUTCOME_NAME,
  /** A key is one digit or letter. Names what was given. */
  NO_OUTCOME_KEY,
  /** Another outcome has the name. Names it. */
  OUTCOME_NAME_TAKEN,
  /** Another outcome has the key. Names the key and the outcome. */
  OUTCOME_KEY_TAKEN,
  /** An outcome is a meeting's when it asks for its time, and only then. */
  MEETING_ASKS_WHEN,
  /**
   * The stage of an outcome that came with the program, or is counted by a commitment. Names it.
   */
  STAGE_FIXED,
  /** What an outcome asks that came with the program. Names it. */
  QUESTION_FIXED,
  /** An outcome that can't be done without. Names it. */
  MUST_STAY,
  /** There is no meeting that could stand. Names the outcome. */
  NO_MEETING,
  /** A prospect can't be merged with themselves. */
  SAME_PROSPECT,
  /** Nobody is merged into another while a call with them isn't logged. */
  ON_A_CALL,
  /** A deal began with the meeting, so that only the deal's moves change it. */
  HELD_BY_A_DEAL
}
