package app.hardline.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The form of counts, times and dates on the screen and in print. Immutable, for any thread. */
public final class Figures {
  private static final long THOUSAND = 1_000;
  private static final long HUNDRED_THOUSAND = 100_000;
  private static final long MILLION = 1_000_000;
  private static final char NARROW_BLANK = '\u202f';
  private static final char FIXED_BLANK = '\u00a0';

  private final Locale locale;
  private final DateTimeFormatter time;
  private final DateTimeFormatter clock;
  private final DateTimeFormatter day;
  private final DateTimeFormatter shortDay;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter shortWeekday;

  /**
   * The forms of one language and country.
   *
   * @param locale whose forms
   */
  public Figures(Locale locale) {
    this.locale = locale;
    this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    this.clock = DateTimeFormatter.ofPattern("h:mm", locale);
    this.day = DateTimeFormatter.ofPattern("EEEE, MMMM d", locale);
    this.shortDay = DateTimeFormatter.ofPattern("MMM d", locale);
    this.weekday = DateTimeFormatter.ofPattern("EEEE", locale);
    this.shortWeekday = DateTimeFormatter.ofPattern("EEE", locale);
  }

  /**
   * A count.
   *
   * @param count any whole number
   * @return as in 11,362
   */
  public String count(long count) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }

  /**
   * Money.
   *
   * @param amount in the owner's one currency
   * @return as in $6,450, with cents only where there are any
   */
  public String money(BigDecimal amount) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    if (amount.remainder(BigDecimal.ONE).signum() == 0) {
      format.setMaximumFractionDigits(0);
    }
    return format.format(amount);
  }

  /**
   * A count where there is little room.
   *
   * @param count zero or more
   * @return as in 99,999, from a hundred thousand on 998 k, from a million on 1.0 M
   */
  public String shortCount(long count) {
    if (count < HUNDRED_THOUSAND) {
      return count(count);
    }
    return count < MILLION
        ? count(count / THOUSAND) + FIXED_BLANK + "k"
        : String.format(locale, "%.1f", count / (double) MILLION) + FIXED_BLANK + "M";
  }

  /**
   * A time of day.
   *
   * @param at something with a time
   * @return as in 9:02 AM, held together by a blank that doesn't break
   */
  public String time(TemporalAccessor at) {
    return time.format(at).replace(NARROW_BLANK, FIXED_BLANK);
  }

  /**
   * A time as a clock's face has it.
   *
   * @param at something with a time
   * @return as in 9:02, for morning and evening alike
   */
  public String clock(TemporalAccessor at) {
    return clock.format(at);
  }

  /**
   * A day in full.
   *
   * @param date any
   * @return as in Thursday, February 11
   */
  public String day(LocalDate date) {
    return day.format(date);
  }

  /**
   * A day in short.
   *
   * @param date any
   * @return as in Feb 3
   */
  public String shortDay(LocalDate date) {
    return shortDay.format(date);
  }

  /**
   * A month.
   *
   * @param date any of it
   * @return as in November
   */
  public String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /**
   * The day of the week.
   *
   * @param date any
   * @return as in Tuesday
   */
  public String weekday(LocalDate date) {
    return weekday.format(date);
  }

  /**
   * A day of the week.
   *
   * @param day any
   * @return as in Tuesday
   */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /**
   * The day of the week in short.
   *
   * @param date any
   * @return as in Tue
   */
  public String shortWeekday(LocalDate date) {
    return shortWeekday.format(date);
  }

  /**
   * How long something took, as on a stop watch.
   *
   * @param duration zero or more
   * @return as in 4:52, from an hour on as in 1:04:52
   */
  public String watch(Duration duration) {
    String seconds = String.format(Locale.ROOT, "%02d", duration.toSecondsPart());
    return duration.toHours() == 0
        ? duration.toMinutes() + ":" + seconds
        : String.format(
            Locale.ROOT, "%d:%02d:%s", duration.toHours(), duration.toMinutesPart(), seconds);
  }

  /**
   * When something was agreed, for somebody who reads it elsewhere.
   *
   * @param when in the zone in which it was agreed
   * @return as in Tuesday, February 16, 2:00 PM (Central Time)
   */
  public String appointment(ZonedDateTime when) {
    return "%s, %s (%s)"
        .formatted(
            day(when.toLocalDate()),
            time(when),
            when.getZone().getDisplayName(TextStyle.FULL, locale))
        .replace(NARROW_BLANK, ' ')
        .replace(FIXED_BLANK, ' ');
  }
}
