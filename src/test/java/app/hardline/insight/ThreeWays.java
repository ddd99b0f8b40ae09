package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.AttemptDials;
import app.hardline.calls.DayCounts;
import app.hardline.calls.DialCounts;
import app.hardline.calls.OutcomeDay;
import app.hardline.quota.Week;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.workbench.Workbench;
import app.hardline.world.World;
import java.time.LocalDate;
import java.util.List;

/**
 * The same figures three ways: as they are kept while dialing, as the screens have them, and summed
 * straight from the calls.
 */
final class ThreeWays {
  private static final String LIVE =
      " FROM call WHERE voided_at IS NULL AND practice = 0 AND dialed = 1";
  private static final String COUNTS =
      "count(*), sum(stage <> 'dial'), sum(stage IN ('conversation', 'meeting')),"
          + " sum(stage = 'meeting')";

  private final World world;
  private final Period range;

  ThreeWays(World world, Period range) {
    this.world = world;
    this.range = range;
  }

  /** Every figure that is kept is the one that the calls add up to. */
  void keptAgreesWithTheCalls() {
    assertThat(
            world.rows(
                """
                SELECT local_date, hour, dials, answered, conversations, meetings
                FROM hour_tally WHERE dials > 0 ORDER BY 1, 2\
                """))
        .isEqualTo(
            world.rows(
                "SELECT local_date, local_hour, "
                    + COUNTS
                    + LIVE
                    + " GROUP BY 1, 2 ORDER BY 1, 2"));
    assertThat(
            world.rows(
                """
                SELECT local_date, list_id, dials, answered, conversations, meetings, people, dead
                FROM list_tally WHERE dials > 0 ORDER BY 1, 2\
                """))
        .isEqualTo(
            world.rows(
                "SELECT local_date, coalesce(list_id, 0), "
                    + COUNTS
                    + ", sum(attempt = 1), sum(follows = 'dropNumber')"
                    + LIVE
                    + " GROUP BY 1, 2 ORDER BY 1, 2"));
    assertThat(
            world.rows(
                """
                SELECT local_date, attempt, dials, answered
                FROM attempt_tally WHERE dials > 0 ORDER BY 1, 2\
                """))
        .isEqualTo(
            world.rows(
                "SELECT local_date, min(attempt, 12), count(*), sum(stage <> 'dial')"
                    + LIVE
                    + " GROUP BY 1, 2 ORDER BY 1, 2"));
    assertThat(
            world.rows(
                """
                SELECT local_date, outcome, stage, dialed, incoming, calls, talked
                FROM day_tally WHERE calls > 0 ORDER BY 1, 2, 3, 4, 5\
                """))
        .isEqualTo(
            world.rows(
                """
                SELECT local_date, outcome, stage, dialed, incoming, count(*),
                  sum(coalesce(ended_at - answered_at, 0))
                FROM call WHERE voided_at IS NULL AND practice = 0
                GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5\
                """));
  }

  /** Every sum on the screens is that of the calls, and of the rows beside it. */
  void shownAgreesWithTheCalls() {
    Workbench workbench = world.workbench();
    DialCounts straight = straight();
    Works works = workbench.books().whatWorks().read(range, range);
    assertThat(works.hours().sum()).as("hours").isEqualTo(straight);
    assertThat(works.lists().sum()).as("lists").isEqualTo(straight);
    assertThat(works.funnel().steps().stream().limit(4).map(Funnel.Step::count))
        .as("funnel")
        .containsExactly(
            straight.dials(), straight.answered(), straight.conversations(), straight.meetings());
    assertThat(works.reach().attempts().stream().mapToLong(AttemptDials::dials).sum())
        .as("attempts")
        .isEqualTo(straight.dials());
    assertThat(works.reach().outcomes().stream().mapToLong(OutcomeDay::dials).sum())
        .as("outcomes")
        .isEqualTo(straight.dials());
    Board board = workbench.books().weeksAndYear().read(range);
    assertThat(board.weeks().all().stream().mapToLong(Week::done).sum())
        .as("weeks")
        .isEqualTo(board.sums().dials())
        .isEqualTo(
            world.ask("SELECT count(*)" + LIVE + between(board.days().from(), board.days().to())));
    assertThat(
            workbench.books().numbers().sums(range, Per.DAY).stream()
                .mapToLong(PeriodSums::dials)
                .sum())
        .as("numbers")
        .isEqualTo(straight.dials());
    List<LocalDate> days = range.from().datesUntil(range.to().plusDays(1)).toList();
    assertThat(days.stream().map(workbench.calls()::day).mapToLong(DayCounts::dials).sum())
        .as("today, day by day")
        .isEqualTo(straight.dials());
  }

  private DialCounts straight() {
    String of = LIVE + between(range.from(), range.to());
    return new DialCounts(
        world.ask("SELECT count(*)" + of),
        world.ask("SELECT count(*)" + of + " AND stage <> 'dial'"),
        world.ask("SELECT count(*)" + of + " AND stage IN ('conversation', 'meeting')"),
        world.ask("SELECT count(*)" + of + " AND stage = 'meeting'"));
  }

  private static String between(LocalDate from, LocalDate to) {
    return " AND local_date BETWEEN '" + from + "' AND '" + to + "'";
  }
}
