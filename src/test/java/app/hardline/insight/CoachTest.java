package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.AttemptDials;
import app.hardline.calls.DialCounts;
import app.hardline.calls.HourDials;
import app.hardline.calls.ListDials;
import app.hardline.insight.Advice.Subject;
import app.hardline.plan.Comparison;
import app.hardline.plan.Tried;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of one's own calls, and how seldom of nothing. */
class CoachTest {
  private static final int GOOD = 16;

  @TempDir Path temp;

  private static OwnDials only(List<HourDials> hours) {
    return new OwnDials(hours, List.of(), List.of(), List.of());
  }

  private static HourDials hour(DayOfWeek day, int hour, long answered, long dials) {
    return new HourDials(day, hour, new DialCounts(dials, answered, 0, 0));
  }

  @Test
  void anHourIsNamedOnceTheCallsCarryIt() {
    assertThat(
            only(List.of(hour(DayOfWeek.MONDAY, 16, 31, 140), hour(DayOfWeek.MONDAY, 9, 29, 260)))
                .advice())
        .isEmpty();
    assertThat(
            only(List.of(
                    hour(DayOfWeek.MONDAY, 16, 60, 280),
                    hour(DayOfWeek.TUESDAY, 16, 64, 280),
                    hour(DayOfWeek.MONDAY, 9, 58, 520),
                    hour(DayOfWeek.TUESDAY, 9, 58, 520)))
                .advice())
        .singleElement()
        .satisfies(advice -> {
          assertThat(advice.subject()).isEqualTo(new Subject.Hour(16, false));
          assertThat(advice.comparison())
              .isEqualTo(new Comparison(new Tried(124, 560), new Tried(116, 1_040)));
          assertThat(advice.oneIn()).isGreaterThanOrEqualTo(20);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hour     | You reach people twice as often from 4:00 PM to 5:00 PM: 62 of 280 dials against 58 of 520. Block that hour.
          planned  | You reach people twice as often from 4:00 PM to 5:00 PM: 62 of 280 dials against 58 of 520. Keep that hour for calls.
          weekday  | You reach people twice as often on Fridays: 62 of 280 dials against 58 of 520. Plan calls on them.
          list     | Dentists brings conversations twice as often: 62 of 280 dials against 58 of 520. Dial it first.
          attempt  | Dial 3 to the same person is answered twice as often: 62 of 280 dials against 58 of 520. Don’t stop before it.
          more     | From dial 5 to the same person on, people answer twice as often: 62 of 280 dials against 58 of 520. Don’t stop before it.
          first    | The first dial to somebody is answered twice as often: 62 of 280 dials against 58 of 520. Let new names come in.
          """)
  void itIsSaidWithItsFigures(String which, String sentence) {
    Subject subject =
        switch (which) {
          case "hour" -> new Subject.Hour(16, false);
          case "planned" -> new Subject.Hour(16, true);
          case "weekday" -> new Subject.Weekday(DayOfWeek.FRIDAY, false);
          case "list" -> new Subject.CallList("Dentists");
          case "attempt" -> new Subject.Attempt(3, false);
          case "more" -> new Subject.Attempt(5, true);
          default -> new Subject.Attempt(1, false);
        };
    Advice advice =
        new Advice(subject, new Comparison(new Tried(62, 280), new Tried(58, 520)), 140);
    AdviceSaid said = new AdviceSaid(new Words(Locale.US), new Figures(Locale.US));
    assertThat(said.sentence(advice).replace('\u00a0', ' ')).isEqualTo(sentence);
    assertThat(said.sure(advice)).isEqualTo("Chance alone would say so in 1 of 140 years.");
  }

  @Test
  void itIsTheSameAllDayAndOfTheDaysBefore() {
    try (World world = World.peopled(temp)) {
      hours(world, "2027-02-10", 16, 400, 1_000);
      hours(world, "2027-02-10", 9, 100, 1_000);
      Coach coach = world.workbench().books().coach();
      assertThat(coach.read(LocalDate.of(2027, 2, 10))).isEmpty();
      Advice said = coach.today().orElseThrow();
      assertThat(said.subject()).isEqualTo(new Subject.Hour(16, true));
      hours(world, "2027-02-09", 9, 900, 1_000);
      assertThat(coach.today()).contains(said);
      assertThat(coach.read(LocalDate.of(2027, 2, 11))).isNotEqualTo(coach.today());
    }
  }

  /** Tallies as calls would leave them: what is tested is what is made of them. */
  private static void hours(World world, String day, int hour, long answered, long dials) {
    world
        .workbench()
        .database()
        .write(tx ->
            tx.handle()
                .execute(
                    "INSERT INTO hour_tally (local_date, hour, dials, answered, conversations,"
                        + " meetings) VALUES (?, ?, ?, ?, 0, 0)",
                    day,
                    hour,
                    dials,
                    answered));
  }

  @Test
  void chanceSpeaksInOneOfTwentyYearsAtMost() {
    assertThat(spoken(100, 1)).isLessThanOrEqualTo(5);
  }

  @Tag("slow")
  @Test
  void soItDoesInManyYears() {
    assertThat(spoken(2_000, 1)).isLessThanOrEqualTo(100);
  }

  @Test
  void anHourTwiceAsGoodIsMostlyFoundWithinTheYear() {
    assertThat(spoken(20, 2)).isGreaterThan(15);
  }

  /** In how many years anything was said on any day; of a good hour, only that hour. */
  private static int spoken(int years, double times) {
    SplittableRandom random = new SplittableRandom(7);
    int spoken = 0;
    for (int year = 0; year < years; year++) {
      Set<Subject> said = new Year(random, times).said();
      boolean counts =
          times == 1 ? !said.isEmpty() : said.equals(Set.of(new Subject.Hour(GOOD, false)));
      spoken += counts ? 1 : 0;
    }
    return spoken;
  }

  /** Fifty dials on each of 250 days, and what was said on any of them. */
  private static final class Year {
    private static final int FIRST = 8;
    private static final int HOURS = 9;
    private final SplittableRandom random;
    private final double share;
    private final double times;
    private final long[][][] hours = new long[5][HOURS][2];
    private final long[][] lists = new long[4][2];
    private final long[][] attempts = new long[6][2];

    Year(SplittableRandom random, double times) {
      this.random = random;
      this.times = times;
      this.share = 0.05 + 0.1 * random.nextDouble();
    }

    Set<Subject> said() {
      Set<String> seen = new TreeSet<>();
      List<Subject> said = new ArrayList<>();
      for (int day = 0; day < 250; day++) {
        for (int dial = 0; dial < 50; dial++) {
          dial(day % 5);
        }
        dials()
            .advice()
            .forEach(advice -> {
              if (seen.add(advice.subject().toString())) {
                said.add(advice.subject());
              }
            });
      }
      return Set.copyOf(said);
    }

    private void dial(int weekday) {
      int hour = random.nextInt(HOURS);
      boolean answered = random.nextDouble() < share * (FIRST + hour == GOOD ? times : 1);
      count(hours[weekday][hour], answered);
      count(lists[random.nextInt(lists.length)], answered && random.nextInt(2) == 0);
      count(attempts[random.nextInt(attempts.length)], answered);
    }

    private static void count(long[] counts, boolean success) {
      counts[0] += success ? 1 : 0;
      counts[1]++;
    }

    private OwnDials dials() {
      List<HourDials> byHour = new ArrayList<>();
      for (int day = 0; day < hours.length; day++) {
        for (int hour = 0; hour < HOURS; hour++) {
          long[] counts = hours[day][hour];
          byHour.add(hour(DayOfWeek.of(day + 1), FIRST + hour, counts[0], counts[1]));
        }
      }
      return new OwnDials(
          byHour,
          IntStream.range(0, lists.length)
              .mapToObj(i ->
                  new ListDials(
                      "List " + i, new DialCounts(lists[i][1], lists[i][0], lists[i][0], 0), 0, 0))
              .toList(),
          IntStream.range(0, attempts.length)
              .mapToObj(i -> new AttemptDials(i + 1, attempts[i][1], attempts[i][0]))
              .toList(),
          List.of());
    }
  }
}
