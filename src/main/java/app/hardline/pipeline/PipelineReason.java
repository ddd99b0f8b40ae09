package app.hardline.pipeline;

import app.hardline.words.Reason;

/** Why a deal or a count by hand can't be kept. */
public enum PipelineReason implements Reason {
  /** There is no deal of that id. Names it. */
  UNKNOWN_DEAL,
  /** There is no lane of that name. Names it. */
  UNKNOWN_STAGE,
  /** The deal stands there already. */
  ALREADY_THERE,
  /** What is told lies in the future. Names the day. */
  IN_THE_FUTURE,
  /** The meeting is still to come. Names its day. */
  NOT_YET,
  /** A deal needs a company or a prospect. */
  NO_COMPANY,
  /** A text that is no amount of money. Names it. */
  NOT_AN_AMOUNT,
  /** A deal that is won is worth something. */
  NO_AMOUNT,
  /** A deal that is lost needs a reason. */
  NO_REASON,
  /** Deals with made-up people. */
  PRACTICE,
  /** No move is left to be taken back. */
  NOTHING_TO_TAKE_BACK,
  /** What is counted needs a name. */
  NO_KPI_NAME,
  /** The name is that of a figure that is counted by itself. Names it. */
  KPI_NAME_TAKEN,
  /** Nothing is no count. */
  NO_COUNT,
  /** A day would come to less than nothing. Gives the name, the day and what it came to so far. */
  BELOW_ZERO
}
