package app.hardline.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells when another minute has begun. */
public final class Minutes {
  private final Clock clock;
  private Instant last;

  /**
   * Minutes from now on.
   *
   * @param clock whose
   */
  public Minutes(Clock clock) {
    this.clock = clock;
    this.last = minute();
  }

  /**
   * Whether another minute has begun since this was asked before.
   *
   * @return true once for each
   */
  public boolean isAnother() {
    Instant before = last;
    last = minute();
    return !last.equals(before);
  }

  private Instant minute() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }
}
