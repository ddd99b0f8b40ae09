package app.hardline.prospect;

import java.time.Instant;

/** What the queue will do with a prospect, told from where they stand. */
public enum QueueState {
  /** Never called, and offered in the file's order. */
  NEW("new"),
  /** A call was promised. */
  CALLBACK("callback"),
  /** To be followed up, now or later. */
  FOLLOW_UP("follow-up"),
  /** Not reached yet; rests before the next try. */
  RESTING("resting"),
  /** Not reached yet, and rested. */
  RETRY("retry"),
  /** A meeting is booked. */
  BOOKED("booked"),
  /** Nothing more is due. */
  DONE("done"),
  /** Never to be called. */
  DO_NOT_CALL("do-not-call"),
  /** Has no number that can be dialed. */
  NO_NUMBER("no-number"),
  /** Taken out by the owner. */
  RETIRED("retired");

  private final String code;

  QueueState(String code) {
    this.code = code;
  }

  /**
   * The word for it on the command line.
   *
   * @return such as {@code follow-up}
   */
  public String code() {
    return code;
  }

  /**
   * What the queue will do with somebody.
   *
   * @param standing theirs
   * @param now tells who has rested
   * @return the one that decides: what bars them, before what is due
   */
  public static QueueState of(Standing standing, Instant now) {
    if (standing.bars().contains(Bar.DO_NOT_CALL)) {
      return DO_NOT_CALL;
    }
    if (standing.bars().contains(Bar.RETIRED)) {
      return RETIRED;
    }
    if (standing.bars().contains(Bar.NO_NUMBER)) {
      return NO_NUMBER;
    }
    if (standing.bars().contains(Bar.BOOKED)) {
      return BOOKED;
    }
    return switch (standing.tier()) {
      case CALLBACK -> CALLBACK;
      case FOLLOW_UP -> FOLLOW_UP;
      case RETRY -> standing.due().isAfter(now) ? RESTING : RETRY;
      case NEW -> NEW;
      case DONE -> DONE;
    };
  }
}
