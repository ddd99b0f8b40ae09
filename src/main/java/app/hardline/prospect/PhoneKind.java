package app.hardline.prospect;

import java.util.Locale;

/** Whose number it is. */
public enum PhoneKind {
  DIRECT,
  MOBILE,
  COMPANY,
  OTHER;

  /**
   * The word for it on the command line and in the database.
   *
   * @return {@code direct}, {@code mobile}, {@code company} or {@code other}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind that a word stands for.
   *
   * @param code as {@link #code()} gives it
   * @return the kind
   * @throws IllegalArgumentException when it is no such word
   */
  public static PhoneKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
