package app.hardline.plan;

import app.hardline.words.Reason;

/** Why nothing can be planned. */
public enum PlanReason implements Reason {
  /** Nothing is wanted: the amount isn't above zero. */
  NOTHING_WANTED,
  /** The day has come or passed. Names it. */
  PAST,
  /** The day is further away than anybody plans. Names the last one. */
  TOO_FAR,
  /** No calling block lies before the day. Names it. */
  NO_BLOCKS
}
