package app.hardline.quota;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.time.Per;
import app.hardline.time.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Pace over two blocks on each work day: 8:30 to 10:00 and 3:00 to 5:00, 17.5 hours a week. */
class PaceTest {
  private static final ZoneId ZONE = ZoneId.of("America/Chicago");
  private static final LocalDate THURSDAY = LocalDate.of(2027, 2, 11);
  private static final Instant AFTERNOON = at(THURSDAY, "14:36");

  private static Instant at(LocalDate date, String time) {
    return date.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  private static WorkDay day(LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    boolean works = weekday.getValue() < DayOfWeek.SATURDAY.getValue();
    return new WorkDay(
        date,
        Optional.empty(),
        works
            ? List.of(
                new CallingBlock(weekday, LocalTime.of(8, 30), LocalTime.of(10, 0)),
                new CallingBlock(weekday, LocalTime.of(15, 0), LocalTime.of(17, 0)))
            : List.of());
  }

  private static List<WorkDay> week() {
    return Per.WEEK
        .around(THURSDAY)
        .from()
        .datesUntil(THURSDAY.plusDays(4))
        .map(PaceTest::day)
        .toList();
  }

  private static Pace today(long done, Instant now) {
    return Pace.of(done, 50, List.of(day(THURSDAY)), ZONE, now);
  }

  @Test
  void betweenBlocksItStandsStill() {
    assertThat(today(21, AFTERNOON).ahead()).isZero();
    assertThat(today(21, at(THURSDAY, "10:00"))).isEqualTo(today(21, AFTERNOON));
    assertThat(today(21, AFTERNOON).toGo()).isEqualTo(29);
    assertThat(today(21, AFTERNOON).anHour()).as("29 in two hours").hasValue(15);
  }

  @Test
  void nobodyIsBehindBeforeTheFirstBlock() {
    assertThat(today(0, at(THURSDAY, "08:30")).ahead()).isZero();
    assertThat(today(0, at(THURSDAY, "08:40")).ahead()).isEqualTo(-2);
  }

  @Test
  void aWeekRunsOverTheBlocksOfItsDays() {
    Pace pace = Pace.of(190, 250, week(), ZONE, AFTERNOON);
    assertThat(pace.due()).as("12 of 17.5 hours").isEqualTo(171);
    assertThat(pace.ahead()).isEqualTo(19);
    assertThat(pace.toGo()).isEqualTo(60);
  }

  @Test
  void afterTheLastBlockNothingCanBeDoneAnHour() {
    Pace pace = today(48, at(THURSDAY, "17:00"));
    assertThat(pace.ahead()).isEqualTo(-2);
    assertThat(pace.anHour()).isEmpty();
  }

  @Test
  void whereNoBlocksAreNothingIsDue() {
    assertThat(Pace.of(0, 50, List.of(), ZONE, AFTERNOON).due()).isZero();
  }

  @Property
  void whatIsDueGrowsFromNothingToTheQuota(
      @ForAll @LongRange(min = 0, max = 2_000) long quota,
      @ForAll @IntRange(max = 7 * 24 * 60) int minutes,
      @ForAll @IntRange(max = 600) int later) {
    Instant monday = week().getFirst().date().atStartOfDay(ZONE).toInstant();
    Pace then = Pace.of(0, quota, week(), ZONE, monday.plusSeconds(minutes * 60L));
    Pace after = Pace.of(0, quota, week(), ZONE, monday.plusSeconds((minutes + later) * 60L));
    assertThat(then.due()).isBetween(0L, after.due());
    assertThat(after.due()).isLessThanOrEqualTo(quota);
  }

  @Test
  void weeksInARowPassOverThoseInWhichNothingWasDue() {
    List<Week> weeks = weeks(268, 255, 271, -1, -1, 262, 304, 250, 226, 257, 190);
    Streak streak = Streak.of(weeks);
    assertThat(streak.weeks()).isEqualTo(1);
    assertThat(streak.best()).isEqualTo(6);
    assertThat(streak.bestEnded()).hasValue(weeks.get(7).period().to());
  }

  @Test
  void aWeekThatIsMetBeforeItEndsCounts() {
    assertThat(Streak.of(weeks(268, 255)).weeks()).isEqualTo(2);
    assertThat(Streak.of(weeks(226, 255)).weeks()).isEqualTo(1);
    assertThat(Streak.of(weeks(226)).weeks()).isZero();
  }

  /** Weeks of so many dials against 250, the last one running; below zero for one that was off. */
  private static List<Week> weeks(long... done) {
    LocalDate first = LocalDate.of(2026, 11, 30);
    return Stream.iterate(0, i -> i < done.length, i -> i + 1)
        .map(i ->
            new Week(
                new Period(first.plusWeeks(i), first.plusWeeks(i).plusDays(6)),
                Math.max(0, done[i]),
                OptionalLong.of(done[i] < 0 ? 0 : 250),
                i == done.length - 1))
        .toList();
  }
}
