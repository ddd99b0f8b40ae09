package app.hardline.compliance;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A time as it is where a prospect is.
 *
 * @param zone theirs
 * @param at when
 * @param open whether the law lets them be called then
 * @param holiday the holiday that is kept there on that day, by its name
 */
public record TimeThere(ZoneId zone, Instant at, boolean open, Optional<String> holiday) {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /**
   * Their day.
   *
   * @return theirs at that time
   */
  public LocalDate date() {
    return LocalDate.ofInstant(at, zone);
  }

  /**
   * Whether they are hardly at work on that day.
   *
   * @return true on a Saturday and on a Sunday
   */
  public boolean isWeekend() {
    return WEEKEND.contains(date().getDayOfWeek());
  }
}
