package app.hardline.dialing;

import app.hardline.compliance.Occasion;
import app.hardline.prospect.Tier;

/** Why somebody is next. */
public enum Why {
  /** A call was promised. */
  CALLBACK(Tier.CALLBACK, "callback"),
  /** A meeting is to be confirmed. */
  CONFIRM(Tier.FOLLOW_UP, "confirm"),
  /** To be followed up. */
  FOLLOW_UP(Tier.FOLLOW_UP, "followUp"),
  /** Not reached yet. */
  RETRY(Tier.RETRY, "retry"),
  /** Never called. */
  NEW(Tier.NEW, "new");

  private final Tier tier;
  private final String code;

  Why(Tier tier, String code) {
    this.tier = tier;
    this.code = code;
  }

  Tier tier() {
    return tier;
  }

  /**
   * What the rules of calling make of it.
   *
   * @return agreed for a callback that is due and a meeting to be confirmed
   */
  public Occasion occasion() {
    return this == CALLBACK || this == CONFIRM ? Occasion.AGREED : Occasion.COLD;
  }

  /**
   * The word for it on the command line.
   *
   * @return such as {@code followUp}
   */
  public String code() {
    return code;
  }
}
