package app.hardline.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A meeting that was booked on a call.
 *
 * @param id given by the database
 * @param prospect with whom, by id
 * @param at when, in the zone in which it was agreed
 * @param state what became of it
 * @param toldAt when that was told; empty while it is booked
 */
public record Meeting(
    long id, long prospect, ZonedDateTime at, MeetingState state, Optional<Instant> toldAt) {
  /** So long after a meeting one asks what came of it. */
  private static final Duration FOLLOWED_UP_AFTER = Duration.ofDays(3);

  /**
   * When they are called again: after a no-show at once, after a meeting that was held in three
   * days.
   *
   * @return an instant, in the past for a no-show
   */
  public Instant comesBack() {
    return state == MeetingState.HELD ? at.toInstant().plus(FOLLOWED_UP_AFTER) : at.toInstant();
  }
}
