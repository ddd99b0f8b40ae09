package app.hardline.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where something stands in its period. It is due minute by minute inside the calling blocks and
 * stands still between them, so nobody is behind before the first block has begun.
 *
 * @param done so far
 * @param quota for the whole period
 * @param due by now, rounded to the nearest one
 * @param left how long the blocks that are to come last, with what is left of a running one
 */
public record Pace(long done, long quota, long due, Duration left) {

  /**
   * The pace as of an instant.
   *
   * @param done so far
   * @param quota for the whole period
   * @param days of the period
   * @param zone the owner's
   * @param now any instant
   * @return the pace; where the period has no calling blocks nothing is due
   */
  public static Pace of(long done, long quota, List<WorkDay> days, ZoneId zone, Instant now) {
    Duration whole = days.stream().map(WorkDay::length).reduce(Duration.ZERO, Duration::plus);
    Duration gone =
        days.stream().map(day -> day.elapsed(zone, now)).reduce(Duration.ZERO, Duration::plus);
    Duration left = whole.minus(gone);
    double share = whole.isZero() ? 0 : (double) gone.toSeconds() / whole.toSeconds();
    return new Pace(
        done,
        quota,
        Math.round(quota * Math.min(1, share)),
        left.isNegative() ? Duration.ZERO : left);
  }

  /**
   * How much more is done than is due.
   *
   * @return below zero when behind
   */
  public long ahead() {
    return done - due;
  }

  /**
   * How much is missing.
   *
   * @return 0 once the quota is met
   */
  public long toGo() {
    return Math.max(0, quota - done);
  }

  /**
   * How much has to be done in each hour of the blocks that are left, rounded up.
   *
   * @return empty where nothing is missing or no time is left
   */
  public OptionalLong anHour() {
    return toGo() == 0 || left.toMinutes() == 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.ceilDiv(toGo() * 60, left.toMinutes()));
  }
}
