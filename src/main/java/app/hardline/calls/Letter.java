package app.hardline.calls;

import java.util.Arrays;
import java.util.Optional;

/** What a call can promise to mail. */
public enum Letter {
  /** What they asked to be sent. */
  INFO("info"),
  /** The invitation to the meeting that was booked. */
  INVITATION("invitation");

  private static final String SEND_INFO = "send-info";

  private final String code;

  Letter(String code) {
    this.code = code;
  }

  /**
   * The word for it where it is kept.
   *
   * @return such as {@code info}
   */
  public String code() {
    return code;
  }

  static Letter of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElseThrow();
  }

  /**
   * What a call promises to mail that ended in some way.
   *
   * @param outcome how it ended
   * @return empty where nothing is promised
   */
  public static Optional<Letter> after(Outcome outcome) {
    if (outcome.asksFor().filter(AsksFor.MEETING::equals).isPresent()) {
      return Optional.of(INVITATION);
    }
    return outcome.code().equals(SEND_INFO) ? Optional.of(INFO) : Optional.empty();
  }
}
