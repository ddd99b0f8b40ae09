package app.hardline.ui.dial;

import java.time.Instant;
import java.util.Optional;

/** Where the call stands. */
public sealed interface Stage {

  /** Nobody is being called. */
  record Ready() implements Stage {}

  /**
   * The dialer has the number.
   *
   * @param dialed when it was handed over
   */
  record Ringing(Instant dialed) implements Stage {}

  /**
   * They answered.
   *
   * @param dialed when the number was handed over
   * @param answered when they answered
   */
  record Talking(Instant dialed, Instant answered) implements Stage {}

  /**
   * The call is over and not logged yet.
   *
   * @param dialed when the number was handed over
   * @param answered when they answered, if they did
   * @param over when it ended
   */
  record Over(Instant dialed, Optional<Instant> answered, Instant over) implements Stage {}

  /**
   * Whether a number was handed over and its outcome is still open.
   *
   * @return true from dialing to logging
   */
  default boolean isCall() {
    return !(this instanceof Ready);
  }
}
