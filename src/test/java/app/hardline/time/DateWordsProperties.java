package app.hardline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written is what is read, on whatever day it is read, or it isn't read at all. */
class DateWordsProperties {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final List<String> TIMES = List.of("h:mma", "h:mm a", "'at' h:mm a", "HH:mm");
  private static final List<String> DAYS =
      List.of("MMM d, yyyy", "MMMM d yyyy", "yyyy-MM-dd", "M/d/yyyy");

  @Property(tries = 500)
  void aDayAndATimeAreReadAsWritten(
      @ForAll("moments") LocalDateTime now,
      @ForAll("moments") LocalDateTime meant,
      @ForAll @IntRange(max = 3) int day,
      @ForAll @IntRange(max = 3) int time) {
    String typed = write(meant, DAYS.get(day)) + " " + write(meant, TIMES.get(time));
    if (TIMES.get(time).equals("HH:mm") && meant.getHour() > 0 && meant.getHour() < 7) {
      typed = write(meant, DAYS.get(day)) + " " + write(meant, "h:mm a");
    }
    assertReadAs(read(now, typed), meant);
  }

  @Property(tries = 300)
  void aWeekdayIsTheOneThatComesNext(
      @ForAll("moments") LocalDateTime now,
      @ForAll DayOfWeek day,
      @ForAll("times") LocalTime time) {
    String typed = day.name().substring(0, 3).toLowerCase(Locale.ROOT) + " " + write(time, "h:mma");
    LocalDate next = now.toLocalDate().with(TemporalAdjusters.next(day));
    assertReadAs(read(now, typed), next.atTime(time));
  }

  @Property(tries = 300)
  void nextWeekdayIsReadOnlyWhereItIsOneDay(
      @ForAll("moments") LocalDateTime now,
      @ForAll DayOfWeek day,
      @ForAll("times") LocalTime time) {
    LocalDate coming = now.toLocalDate().with(TemporalAdjusters.next(day));
    LocalDate inNextWeek =
        now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(day);
    WordDate read =
        read(now, "next " + day.name().toLowerCase(Locale.ROOT) + " " + write(time, "h:mma"));
    if (coming.equals(inNextWeek)) {
      assertReadAs(read, coming.atTime(time));
    } else {
      assertThat(read).isEqualTo(new WordDate.Unclear());
    }
  }

  @Property(tries = 200)
  void noWordsMakeItFail(@ForAll("moments") LocalDateTime now, @ForAll("words") String typed) {
    assertThat(read(now, typed)).isNotNull();
  }

  @Provide
  Arbitrary<LocalDateTime> moments() {
    return Combinators.combine(Arbitraries.integers().between(0, 1500), times())
        .as((days, time) -> LocalDate.of(2026, 11, 25).plusDays(days).atTime(time));
  }

  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 1)
        .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "next",
            "in",
            "2",
            "weeks",
            "at",
            "3pm",
            "mar",
            "31",
            "tuesday",
            "end",
            "of",
            "10:30",
            "ago",
            "yesterday",
            "99",
            "/",
            "noon",
            "feb 30")
        .list()
        .ofMaxSize(5)
        .map(list -> String.join(" ", list));
  }

  /** What the clocks leave out or show twice isn't sure. */
  private static void assertReadAs(WordDate read, LocalDateTime meant) {
    if (CHICAGO.getRules().getValidOffsets(meant).size() != 1) {
      assertThat(read).isEqualTo(new WordDate.Unclear());
      return;
    }
    assertThat(read).isNotInstanceOf(WordDate.Unclear.class);
    assertThat(
            switch (read) {
              case WordDate.At(var at) -> at;
              case WordDate.Passed(var at) -> at;
              case WordDate.Unclear() -> throw new AssertionError();
            })
        .isEqualTo(meant.atZone(CHICAGO));
  }

  private static WordDate read(LocalDateTime now, String typed) {
    return new DateWords(Clock.fixed(now.atZone(CHICAGO).toInstant(), CHICAGO))
        .read(typed, CHICAGO);
  }

  private static String write(TemporalAccessor what, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).format(what);
  }
}
