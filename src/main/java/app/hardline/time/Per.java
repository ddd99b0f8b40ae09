package app.hardline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long a quota runs before it starts anew. Weeks begin on Monday. */
public enum Per {
  DAY,
  WEEK,
  MONTH,
  QUARTER;

  /**
   * The period that a day lies in.
   *
   * @param day any day
   * @return first and last day, both included
   */
  public Period around(LocalDate day) {
    return switch (this) {
      case DAY -> new Period(day, day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Period(monday, monday.plusDays(6));
      }
      case MONTH -> new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case QUARTER -> {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        yield new Period(first, first.plusMonths(3).minusDays(1));
      }
    };
  }

  /**
   * The word for it on the command line and in the database.
   *
   * @return {@code day}, {@code week}, {@code month} or {@code quarter}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
