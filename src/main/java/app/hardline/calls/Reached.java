package app.hardline.calls;

import java.util.Locale;

/** How far in the script a talk went. */
public enum Reached {
  /** They heard who calls and why. */
  OPENER,
  /** They told of a problem. */
  PROBLEM,
  /** They were asked for the meeting. */
  ASK;

  /**
   * The word for it where it is kept.
   *
   * @return such as {@code problem}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Reached of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
