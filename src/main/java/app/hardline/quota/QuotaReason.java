package app.hardline.quota;

import app.hardline.words.Reason;

/** Why a quota can't be set. */
public enum QuotaReason implements Reason {
  /** There is no such metric. Names it. */
  UNKNOWN_METRIC,
  /** The day has passed. Names it. */
  PAST,
  /** A quota below zero. */
  BELOW_ZERO,
  /** A calling block that would end before it begins. Gives both times. */
  BLOCK_ENDS_FIRST,
  /** What was typed is no calling block. Names it. */
  UNCLEAR_BLOCK,
  /** Two calling blocks of a day overlap. Gives the end of the one and the begin of the other. */
  BLOCKS_OVERLAP,
  /** No calling block begins then. Names the time. */
  NO_BLOCK,
  /** A calling block would go on past midnight. Names when it would begin. */
  PAST_MIDNIGHT
}
