package app.hardline.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the program. Its zone is the owner's, which is a dated fact of the database and
 * not the machine's present setting. Nothing else asks what time or day it is. Immutable.
 */
public final class OwnerClock extends Clock {
  private final Clock ticking;
  private final ZoneId zone;

  /**
   * A clock.
   *
   * @param ticking gives the instants; its zone is left alone
   * @param zone the owner's
   */
  public OwnerClock(Clock ticking, ZoneId zone) {
    this.ticking = ticking;
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public OwnerClock withZone(ZoneId other) {
    return new OwnerClock(ticking, other);
  }

  @Override
  public Instant instant() {
    return ticking.instant();
  }

  /**
   * The owner's date.
   *
   * @return today
   */
  public LocalDate today() {
    return dateOf(instant());
  }

  /**
   * The owner's date at an instant.
   *
   * @param instant any
   * @return the date in the owner's zone
   */
  public LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
