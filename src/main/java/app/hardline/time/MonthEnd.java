package app.hardline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads months as days: {@code march 2027}, {@code june}, {@code end of the year}. */
final class MonthEnd {
  private static final Pattern MONTH =
      Pattern.compile("(?:(?:the )?end of )?([a-z]{3,9})\\.?,? ?(\\d{4})?");
  private static final Pattern YEAR = Pattern.compile("(?:the )?end of (?:the year|year|(\\d{4}))");

  private MonthEnd() {}

  /** The last day of a month, or of a year; without a year the next one, today included. */
  static Optional<LocalDate> read(String words, LocalDate today) {
    Matcher year = YEAR.matcher(words);
    if (year.matches()) {
      int which = year.group(1) == null ? today.getYear() : Integer.parseInt(year.group(1));
      return Optional.of(Year.of(which).atMonth(Month.DECEMBER).atEndOfMonth());
    }
    Matcher month = MONTH.matcher(words);
    return month.matches()
        ? month(month.group(1)).map(it -> end(it, Optional.ofNullable(month.group(2)), today))
        : Optional.empty();
  }

  /** The month that a name of three letters or more begins. */
  static Optional<Month> month(String name) {
    return Arrays.stream(Month.values())
        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
        .findFirst();
  }

  private static LocalDate end(Month month, Optional<String> year, LocalDate today) {
    LocalDate end =
        YearMonth.of(year.map(Integer::parseInt).orElse(today.getYear()), month).atEndOfMonth();
    return year.isEmpty() && end.isBefore(today)
        ? YearMonth.from(end).plusYears(1).atEndOfMonth()
        : end;
  }
}
