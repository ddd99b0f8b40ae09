package app.hardline.quota;

import app.hardline.words.Reason;

/** Why a quota can't be set. */
public enum QuotaReason implements Reason {
  /** There is no such metric. Names it. */
  UNKNOWN_METRIC,
  /** The day has passed. Names it. */
  PAST,
  /** A quota below zero. */
  BELOW_ZERO
}
