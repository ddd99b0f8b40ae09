package app.hardline.compliance;

import java.util.Locale;

/** How a do-not-call entry came to be. */
public enum DoNotCallSource {
  /** Somebody said so on a call. */
  CALL,
  /** A list of leads said so in a column of its own. */
  IMPORT,
  /** The owner entered it. */
  HAND,
  /** A register or a suppression list has it. */
  LIST;

  static DoNotCallSource of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /**
   * The word for it on the command line and in the database.
   *
   * @return such as {@code call}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
