package app.hardline.ui.numbers;

import app.hardline.insight.ReportSpan;
import app.hardline.time.Per;
import app.hardline.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long the range is that the numbers are of. */
public enum Span {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  OWN;

  String word() {
    return "screen.numbers.span." + name().toLowerCase(Locale.ROOT);
  }

  /** The range of this length that a day lies in; of one's own there is none but the one given. */
  Period around(LocalDate day, Period own) {
    return switch (this) {
      case DAY -> Per.DAY.around(day);
      case WEEK -> Per.WEEK.around(day);
      case MONTH -> Per.MONTH.around(day);
      case QUARTER -> Per.QUARTER.around(day);
      case YEAR -> new Period(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
      case OWN -> own;
    };
  }

  /** The page that a range of this length is on; the month in which it ends where it has none. */
  ReportSpan page() {
    return switch (this) {
      case DAY -> ReportSpan.DAY;
      case WEEK -> ReportSpan.WEEK;
      case MONTH, QUARTER, YEAR, OWN -> ReportSpan.MONTH;
    };
  }

  /** The range before one, or after it; the next one of one's own is as long. */
  Period step(Period range, int steps) {
    if (this != OWN) {
      LocalDate inside = steps < 0 ? range.from().minusDays(1) : range.to().plusDays(1);
      return around(inside, range);
    }
    long days = steps * (ChronoUnit.DAYS.between(range.from(), range.to()) + 1);
    return new Period(range.from().plusDays(days), range.to().plusDays(days));
  }
}
