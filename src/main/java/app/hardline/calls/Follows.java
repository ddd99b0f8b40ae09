package app.hardline.calls;

import java.util.Arrays;

/** What a call makes happen next. */
enum Follows {
  /** They rest, and are tried again as long as tries are left. */
  RETRY("retry"),
  /** They rest, and are followed up. */
  FOLLOW_UP("followUp"),
  /** They are called at the promised time. */
  CALLBACK("callback"),
  /** They leave the queue, a meeting is booked. */
  MEETING("meeting"),
  /** The number is bad, the next one is tried. */
  DROP_NUMBER("dropNumber"),
  /** They never come up again. */
  DO_NOT_CALL("doNotCall"),
  /** Nothing more. */
  DONE("done");

  private final String code;

  Follows(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Follows of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElseThrow();
  }
}
