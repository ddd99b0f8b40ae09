package app.hardline.script;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What a script is made of, in the order in which it is said. */
public enum Part {
  /** Name, firm and purpose. */
  OPENER,
  /** The opener for somebody who was promised this call. */
  PROMISED,
  /** The opener of the call before a meeting, which asks whether it stands. */
  REMINDER,
  /** The opener for somebody who didn't come to the meeting. */
  REBOOKING,
  /** Why the call is worth their time. */
  REASON,
  /** Asks whether one may go on. */
  PERMISSION,
  /** The question that shows whether there is a problem. */
  PROBLEM,
  /** Asks for the meeting. */
  ASK,
  /** Where, when and who else. */
  CONFIRM,
  /** For whoever answers instead of the prospect. */
  GATEKEEPER,
  /** What is left on the machine. */
  VOICEMAIL;

  /** The steps of a conversation. */
  private static final List<Part> STEPS =
      List.copyOf(EnumSet.of(OPENER, REASON, PERMISSION, PROBLEM, ASK, CONFIRM));

  /**
   * The steps of a conversation.
   *
   * @return in their order
   */
  public static List<Part> steps() {
    return STEPS;
  }

  /**
   * The word for it in the database.
   *
   * @return such as {@code opener}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Part named(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
