package app.hardline.dialing;

import java.time.Duration;
import java.time.Instant;

/**
 * What was done in one session.
 *
 * @param startedAt when it began
 * @param worked how long it took, without its pauses
 * @param dials calls made
 * @param answered of those, answered by a person
 * @param conversations talks with the right person
 * @param meetings booked
 * @param talked how long, where it was marked that they answered
 */
public record SessionFigures(
    Instant startedAt,
    Duration worked,
    long dials,
    long answered,
    long conversations,
    long meetings,
    Duration talked) {
  /** So short a time says nothing about an hour. */
  private static final Duration TOO_SHORT = Duration.ofMinutes(5);

  /**
   * Dials an hour, pauses left out.
   *
   * @return rounded; 0 in the first five minutes
   */
  public long dialsAnHour() {
    return worked.compareTo(TOO_SHORT) < 0
        ? 0
        : Math.round(dials * (double) Duration.ofHours(1).toMillis() / worked.toMillis());
  }
}
