package app.hardline.dialing;

import app.hardline.prospect.Tier;
import java.util.Arrays;

/** Why somebody is next. */
public enum Why {
  /** A call was promised. */
  CALLBACK(Tier.CALLBACK, "callback"),
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

  static Why of(int level) {
    return Arrays.stream(values())
        .filter(why -> why.tier.level() == level)
        .findFirst()
        .orElseThrow();
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
