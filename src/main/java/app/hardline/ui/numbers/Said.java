package app.hardline.ui.numbers;

import app.hardline.time.Period;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as they stand in the pictures. */
final class Said {
  private static final double SMALL = 0.0995;

  private final Words words;
  private final Figures figures;

  Said(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  String count(long count) {
    return figures.count(count);
  }

  String money(BigDecimal amount) {
    return figures.money(amount);
  }

  /** As in 71 %, below ten 7.2 %; empty where there is none. */
  String percent(OptionalDouble share) {
    return share.isEmpty() ? "" : percent(share.getAsDouble());
  }

  String percent(double share) {
    return share > 0 && share < SMALL
        ? words.say("screen.numbers.percent.small", oneDecimal(share * 100))
        : words.say("screen.numbers.percent", Math.round(share * 100));
  }

  /** As in 8.6. */
  String oneDecimal(double rate) {
    return String.format(Locale.US, "%.1f", rate);
  }

  String day(LocalDate day) {
    return figures.shortDay(day);
  }

  /** As in Feb 1 to Feb 28, or one day in full; with the year where it isn't today's. */
  String range(Period range, LocalDate today) {
    boolean far =
        range.from().getYear() != today.getYear() && range.to().getYear() != today.getYear();
    if (range.from().equals(range.to())) {
      return far
          ? words.say("screen.numbers.of-year", figures.day(range.from()), year(range.from()))
          : figures.day(range.from());
    }
    String days = words.say("screen.numbers.range", day(range.from()), day(range.to()));
    return far ? words.say("screen.numbers.of-year", days, year(range.to())) : days;
  }

  /** As in 8 AM and 9, on the hours' axis. */
  String hour(int hour, boolean withHalf) {
    int face = hour % 12 == 0 ? 12 : hour % 12;
    return withHalf
        ? words.say(hour < 12 ? "screen.numbers.am" : "screen.numbers.pm", String.valueOf(face))
        : String.valueOf(face);
  }

  String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.US);
  }

  String weekday(LocalDate day) {
    return figures.shortWeekday(day);
  }

  /** As in 3 h 05 min. */
  String hours(Duration time) {
    return words.say(
        "screen.numbers.hours-and",
        time.toHours(),
        String.format(Locale.ROOT, "%02d", time.toMinutesPart()));
  }

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }
}
