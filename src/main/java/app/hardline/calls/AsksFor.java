package app.hardline.calls;

import java.util.Arrays;

/** What an outcome asks before it is logged. */
public enum AsksFor {
  /** When to call back. */
  CALLBACK("callback"),
  /** When the meeting is. */
  MEETING("meeting"),
  /** On which day their contract ends. */
  CONTRACT_END("contractEnd"),
  /** Who the right person is; may be left open. */
  RIGHT_PERSON("rightPerson");

  private final String code;

  AsksFor(String code) {
    this.code = code;
  }

  /**
   * The word for it on the command line and in the database.
   *
   * @return such as {@code contractEnd}
   */
  public String code() {
    return code;
  }

  /**
   * Whether it asks for a time or a day, without which the call can't be logged.
   *
   * @return true for all but the right person
   */
  public boolean needsDate() {
    return this != RIGHT_PERSON;
  }

  static AsksFor of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElseThrow();
  }
}
