package app.hardline.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Weeks met in a row. A week in which nothing was due is passed over; the running one counts once
 * it is met.
 *
 * @param weeks up to now
 * @param best the most there ever were in a row
 * @param bestEnded the last day of the last week of those; empty while there is none
 */
public record Streak(int weeks, int best, Optional<LocalDate> bestEnded) {

  /**
   * Counts weeks.
   *
   * @param weeks every week, the first one first
   * @return the streak as of the last one
   */
  public static Streak of(List<Week> weeks) {
    int row = 0;
    int best = 0;
    Optional<LocalDate> ended = Optional.empty();
    for (Week week : weeks) {
      if (week.met()) {
        row++;
        if (row >= best) {
          best = row;
          ended = Optional.of(week.period().to());
        }
      } else if (week.isDue() && !week.running()) {
        row = 0;
      }
    }
    return new Streak(row, best, ended);
  }
}
