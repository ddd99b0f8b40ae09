package app.hardline.plan;

import app.hardline.time.Period;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * The time that is set aside for calling in a period.
 *
 * @param period its first and last day
 * @param days on how many of them calls are made, one at least
 * @param length of all calling blocks together
 */
public record CallingTime(Period period, int days, Duration length) {
  private static final double DAYS_A_WEEK = 7;

  /** Checks that there is a day to call on. */
  public CallingTime {
    if (days <= 0 || !length.isPositive()) {
      throw new IllegalArgumentException("no day to call on");
    }
  }

  /**
   * How many days from the first to the last one, both included.
   *
   * @return one at least
   */
  public long span() {
    return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
  }

  /**
   * The same in weeks.
   *
   * @return with a fraction
   */
  public double weeks() {
    return span() / DAYS_A_WEEK;
  }

  /**
   * How many hours are set aside in a week, on average.
   *
   * @return hours
   */
  public double hoursPerWeek() {
    return length.toMinutes() / 60.0 / weeks();
  }
}
