package app.hardline.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a call was.
 *
 * @param startedAt when it was dialed, or began to ring here
 * @param answeredAt when a person answered, where that was marked
 * @param endedAt when it was over
 * @param afterwards whether it was made elsewhere and is entered with its time; only such a call
 *     can be late
 */
public record CallTimes(
    Instant startedAt, Optional<Instant> answeredAt, Instant endedAt, boolean afterwards) {

  /** Checks the order. */
  public CallTimes {
    if (endedAt.isBefore(startedAt)) {
      throw new IllegalArgumentException("a call ends after it has begun");
    }
  }

  /**
   * A call that was made just now, on another phone.
   *
   * @param now the present
   * @return without length
   */
  public static CallTimes justNow(Instant now) {
    return new CallTimes(now, Optional.empty(), now, false);
  }

  /**
   * A call that was made earlier and is entered with its time.
   *
   * @param at when it began
   * @param length how long it took
   * @return to be told late when it is entered too long after
   */
  public static CallTimes earlier(Instant at, Duration length) {
    return new CallTimes(at, Optional.empty(), at.plus(length), true);
  }
}
