package app.hardline.time;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads dates as people say them: {@code tomorrow 3pm}, {@code thu 10:30}, {@code in 2 weeks},
 * {@code mar 3 at 2}, {@code 2027-03-03T15:00:00Z}. What could mean two things is unclear rather
 * than guessed: {@code next friday} on a Thursday, or a time that the clock change leaves out or
 * repeats. There are three exceptions that American owners take for granted: {@code 3/12} is March
 * 12, a bare hour from 7 to 11 is in the morning and any other one in the afternoon, and a day
 * without a time, or its morning, is that day at 9:00 AM. Immutable.
 */
public final class DateWords {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private static final int FIRST_MORNING_HOUR = 7;

  private static final Pattern SPAN =
      Pattern.compile(
          "(?:in (\\d{1,3}|an?) (min|minute|hour|hr|day|week|month)s?"
              + "|(\\d{1,3}|an?) (min|minute|hour|hr|day|week|month)s? ago)");
  private static final Pattern TIME =
      Pattern.compile("(?:at )?(\\d{1,2})(?::(\\d{2}))? ?(am?|pm?|a\\.m\\.|p\\.m\\.)?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
  private static final Pattern NAMED =
      Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");

  private final Clock clock;

  /**
   * A reader.
   *
   * @param clock says what is now
   */
  public DateWords(Clock clock) {
    this.clock = clock;
  }

  /**
   * Reads.
   *
   * @param words what was typed
   * @param zone in which it was meant
   * @return what it means
   */
  public WordDate read(String words, ZoneId zone) {
    return read(words, zone, MORNING);
  }

  private WordDate read(String words, ZoneId zone, LocalTime ofDay) {
    String tidy = tidy(words);
    return read(
        zone,
        now ->
            instant(words.strip(), zone)
                .or(() -> span(tidy, now, ofDay))
                .or(() -> dayAndTime(tidy, now, ofDay)));
  }

  /**
   * Reads up to when something goes: as {@link #read}, but a day without a time is all of it.
   *
   * @param words what was typed
   * @param zone in which it was meant
   * @return what it means, at 11:59 PM of that day where no time is given
   */
  public WordDate readUntil(String words, ZoneId zone) {
    return read(words, zone, LAST_MINUTE);
  }

  /**
   * Reads the day on which something ends: {@code march 2027} and {@code end of june} are the last
   * day of that month, any other words what {@link #read} takes them for.
   *
   * @param words what was typed
   * @param zone in which it was meant
   * @return what it means, at 9:00 AM of that day where no time is given
   */
  public WordDate readEnd(String words, ZoneId zone) {
    WordDate end =
        read(
            zone,
            now ->
                MonthEnd.read(tidy(words), now.toLocalDate()).map(day -> at(day, MORNING, zone)));
    return end instanceof WordDate.Unclear ? read(words, zone) : end;
  }

  private WordDate read(ZoneId zone, Function<ZonedDateTime, Optional<ZonedDateTime>> reading) {
    ZonedDateTime now = clock.instant().atZone(zone);
    try {
      return reading
          .apply(now)
          .map(at -> at.isAfter(now) ? new WordDate.At(at) : (WordDate) new WordDate.Passed(at))
          .orElseGet(WordDate.Unclear::new);
    } catch (DateTimeException _) {
      return new WordDate.Unclear();
    }
  }

  private static String tidy(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static Optional<ZonedDateTime> instant(String words, ZoneId zone) {
    try {
      return Optional.of(Instant.parse(words).atZone(zone));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<ZonedDateTime> span(String words, ZonedDateTime now, LocalTime ofDay) {
    return match(SPAN, words)
        .map(found -> {
          boolean ahead = found.group(1) != null;
          String written = found.group(ahead ? 1 : 3);
          int many = written.startsWith("a") ? 1 : Integer.parseInt(written);
          int count = ahead ? many : -many;
          ZonedDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
          return switch (found.group(ahead ? 2 : 4)) {
            case "min", "minute" -> minute.plusMinutes(count);
            case "hour", "hr" -> minute.plusHours(count);
            case "day" -> now.plusDays(count).with(ofDay);
            case "week" -> now.plusWeeks(count).with(ofDay);
            default -> now.plusMonths(count).with(ofDay);
          };
        });
  }

  /** A day and a time in either order, a day alone, or a time of today. */
  private static Optional<ZonedDateTime> dayAndTime(
      String words, ZonedDateTime now, LocalTime ofDay) {
    LocalDate today = now.toLocalDate();
    Optional<LocalDate> whole = day(words, today);
    if (whole.isPresent()) {
      return whole.map(day -> at(day, ofDay, now.getZone()));
    }
    Optional<LocalTime> alone = time(words);
    if (alone.isPresent()) {
      return alone.map(time -> at(today, time, now.getZone()));
    }
    for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ', blank + 1)) {
      String first = words.substring(0, blank).replaceAll(",$", "");
      String rest = words.substring(blank + 1);
      Optional<ZonedDateTime> both =
          both(day(first, today), time(rest), now.getZone())
              .or(() -> both(day(rest, today), time(first), now.getZone()));
      if (both.isPresent()) {
        return both;
      }
    }
    return Optional.empty();
  }

  private static Optional<ZonedDateTime> both(
      Optional<LocalDate> day, Optional<LocalTime> time, ZoneId zone) {
    return day.flatMap(date -> time.map(hour -> at(date, hour, zone)));
  }

  /** A time that the clocks leave out, or show twice, isn't sure. */
  private static ZonedDateTime at(LocalDate day, LocalTime time, ZoneId zone) {
    if (zone.getRules().getValidOffsets(day.atTime(time)).size() != 1) {
      throw new DateTimeException("not one instant");
    }
    return day.atTime(time).atZone(zone);
  }

  private static Optional<LocalDate> day(String words, LocalDate today) {
    return switch (words) {
      case "today" -> Optional.of(today);
      case "tomorrow", "tmrw" -> Optional.of(today.plusDays(1));
      case "yesterday" -> Optional.of(today.minusDays(1));
      default ->
          weekday(words)
              .map(weekday -> today.with(TemporalAdjusters.next(weekday)))
              .or(() -> weekdayOfNextWeek(words, today))
              .or(() -> iso(words))
              .or(() -> slashed(words, today))
              .or(() -> named(words, today));
    };
  }

  /** Said of a day that is still to come this week, one takes it for that and the other doesn't. */
  private static Optional<LocalDate> weekdayOfNextWeek(String words, LocalDate today) {
    LocalDate nextWeek = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return words.startsWith("next ")
        ? weekday(words.substring(5))
            .map(weekday -> today.with(TemporalAdjusters.next(weekday)))
            .filter(day -> !day.isBefore(nextWeek))
        : Optional.empty();
  }

  private static Optional<DayOfWeek> weekday(String words) {
    String name = words.startsWith("on ") ? words.substring(3) : words;
    return name.length() < 2
        ? Optional.empty()
        : Arrays.stream(DayOfWeek.values())
            .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name))
            .findFirst();
  }

  private static Optional<LocalDate> iso(String words) {
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> slashed(String words, LocalDate today) {
    return match(SLASHED, words)
        .map(found ->
            date(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Optional.ofNullable(found.group(3)),
                today));
  }

  private static Optional<LocalDate> named(String words, LocalDate today) {
    return match(NAMED, words)
        .flatMap(found ->
            MonthEnd.month(found.group(1))
                .map(month ->
                    date(
                        month.getValue(),
                        Integer.parseInt(found.group(2)),
                        Optional.ofNullable(found.group(3)),
                        today)));
  }

  /** Without a year it is the next such day. */
  private static LocalDate date(int month, int day, Optional<String> year, LocalDate today) {
    LocalDate date = LocalDate.of(year.map(Integer::parseInt).orElse(today.getYear()), month, day);
    return year.isEmpty() && date.isBefore(today) ? date.plusYears(1) : date;
  }

  private static Optional<LocalTime> time(String words) {
    switch (words) {
      case "noon", "at noon" -> {
        return Optional.of(LocalTime.NOON);
      }
      case "morning" -> {
        return Optional.of(MORNING);
      }
      default -> {}
    }
    return match(TIME, words)
        .map(found -> {
          int hour = Integer.parseInt(found.group(1));
          int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
          return LocalTime.of(
              onTheClock(hour, found.group(3) == null ? "" : found.group(3)), minute);
        });
  }

  private static int onTheClock(int hour, String half) {
    if (half.isEmpty()) {
      return hour >= FIRST_MORNING_HOUR || hour == 0 ? hour : hour + 12;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("no hour of half a day");
    }
    return hour % 12 + (half.startsWith("p") ? 12 : 0);
  }

  private static Optional<MatchResult> match(Pattern pattern, String words) {
    var matcher = pattern.matcher(words);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
