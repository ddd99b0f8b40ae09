package app.hardline.ui.tour;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock of the pictures: it stands until the next picture is due. */
final class MovedClock extends Clock {
  private final ZoneId zone;
  private ZonedDateTime now;

  MovedClock(ZonedDateTime now) {
    this.zone = now.getZone();
    this.now = now;
  }

  void set(ZonedDateTime then) {
    now = then;
  }

  void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  ZonedDateTime now() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovedClock(now.withZoneSameInstant(other));
  }

  @Override
  public Instant instant() {
    return now.toInstant();
  }
}
