package app.hardline.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a script can say of the prospect, and of the owner. */
public enum MergeField {
  FIRST_NAME,
  LAST_NAME,
  COMPANY,
  TITLE,
  CITY,
  INDUSTRY,
  EMPLOYEES,
  /** The list on which the prospect was found. */
  LIST,
  MY_NAME,
  MY_COMPANY;

  /**
   * The word for it in a script.
   *
   * @return such as {@code first_name}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The field that a word stands for.
   *
   * @param code as {@link #code()} gives it
   * @return empty when there is none
   */
  public static Optional<MergeField> named(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  /**
   * Whether it is about the owner, who can be asked for it.
   *
   * @return true for {@link #MY_NAME} and {@link #MY_COMPANY}
   */
  public boolean isOwners() {
    return this == MY_NAME || this == MY_COMPANY;
  }
}
