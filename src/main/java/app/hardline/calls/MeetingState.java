package app.hardline.calls;

import java.util.Arrays;

/** What became of a meeting. */
public enum MeetingState {
  /** It is to come, or nobody has told yet how it went. */
  BOOKED("booked"),
  /** It took place. */
  HELD("held"),
  /** They didn't come. */
  NO_SHOW("noShow");

  private final String code;

  MeetingState(String code) {
    this.code = code;
  }

  /**
   * The word for it where it is kept.
   *
   * @return such as {@code noShow}
   */
  public String code() {
    return code;
  }

  /**
   * The state that a word stands for.
   *
   * @param code as {@link #code()} gives it
   * @return the state
   */
  public static MeetingState of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElseThrow();
  }
}
