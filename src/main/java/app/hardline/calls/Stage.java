package app.hardline.calls;

import java.util.Locale;

/** How far a call came. Each stage holds those before it. */
public enum Stage {
  /** It rang. */
  DIAL,
  /** A person answered. */
  ANSWERED,
  /** The right person talked. */
  CONVERSATION,
  /** A meeting was booked. */
  MEETING;

  /**
   * The word for it on the command line and in the database.
   *
   * @return such as {@code conversation}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Stage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
