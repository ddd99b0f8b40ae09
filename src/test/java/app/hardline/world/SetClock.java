package app.hardline.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until it is moved. */
public final class SetClock extends Clock {
  private final ZoneId zone;
  private Instant now;

  /** A clock that shows an instant. */
  public SetClock(String now, String zone) {
    this.now = Instant.parse(now);
    this.zone = ZoneId.of(zone);
  }

  /** Moves it on. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Sets it. */
  public void set(String instant) {
    now = Instant.parse(instant);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return now;
  }
}
