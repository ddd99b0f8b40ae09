package app.hardline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The days of a year of weeks, up to the running one.
 *
 * @param days every day from a Monday to a Sunday, the first one first
 * @param today which of them is today
 * @param missed the Mondays of weeks whose quota was missed
 */
public record YearMap(List<Day> days, LocalDate today, List<LocalDate> missed) {

  /** Keeps the days from change. */
  public YearMap {
    days = List.copyOf(days);
    missed = List.copyOf(missed);
  }

  /**
   * One day.
   *
   * @param date the owner's
   * @param dials made on it
   * @param quota asked for; empty where there was none
   */
  public record Day(LocalDate date, long dials, OptionalLong quota) {

    /**
     * How far it came.
     *
     * @param usual the quota to hold a day without one against
     * @return 1 for a quota that was met or more, 0 for nothing
     */
    public double share(long usual) {
      long asked = quota.orElse(0) > 0 ? quota.getAsLong() : usual;
      return asked == 0 ? 0 : Math.min(1, (double) dials / asked);
    }
  }

  /**
   * The quota to hold days against that had none: the first there ever was, else the most dials of
   * any day.
   *
   * @return dials, 1 at least
   */
  public long usual() {
    Optional<Day> first = days.stream().filter(day -> day.quota().orElse(0) > 0).findFirst();
    return first
        .map(day -> day.quota().getAsLong())
        .orElse(Math.max(1, days.stream().mapToLong(Day::dials).max().orElse(1)));
  }

  /**
   * Whether there was a dial on a Saturday or Sunday.
   *
   * @return true as soon as there was one
   */
  public boolean hasWeekends() {
    return days.stream()
        .anyMatch(day -> day.dials() > 0 && day.date().getDayOfWeek().getValue() > 5);
  }
}
