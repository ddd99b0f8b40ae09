package app.hardline.insight;

import app.hardline.calls.CallDays;
import app.hardline.calls.DayCounts;
import app.hardline.calls.DialTallies;
import app.hardline.pipeline.PipelineDays;
import app.hardline.quota.Week;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.time.OwnerClock;
import app.hardline.time.Per;
import app.hardline.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Weeks against their quotas, and the year. Safe for any thread but the screen's. */
public final class WeeksAndYear {
  private static final int WEEKS_OF_YEAR = 53;
  private static final int WEEK = 7;

  private final Database database;
  private final OwnerClock clock;
  private final Function<Snapshot, DialQuota> quota;
  private final PipelineDays pipeline;
  private final CallDays days = new CallDays();
  private final DialTallies tallies = new DialTallies();

  /**
   * Over a database.
   *
   * @param database where the calls are kept
   * @param clock the owner's
   * @param quota reads what was asked for
   * @param pipeline what came of the meetings
   */
  public WeeksAndYear(
      Database database,
      OwnerClock clock,
      Function<Snapshot, DialQuota> quota,
      PipelineDays pipeline) {
    this.database = database;
    this.clock = clock;
    this.quota = quota;
    this.pipeline = pipeline;
  }

  /**
   * The weeks that begin in a range, or the week around it where none does; those to come are left
   * out.
   *
   * @param range its first and last day
   * @return the board as of now
   */
  public Board read(Period range) {
    Period whole = weeks(range);
    return database.read(view -> {
      DialQuota asked = quota.apply(view);
      List<DayCounts> counts = days.between(view, whole.from(), whole.to());
      return new Board(
          whole,
          ranked(whole, dials(counts), asked),
          PeriodSums.of(whole, counts, pipeline.between(view, whole.from(), whole.to())),
          counts.stream().mapToLong(DayCounts::conversations).sum()
              - tallies.sum(view, whole.from(), whole.to()).conversations(),
          year(view, asked));
    });
  }

  private Period weeks(Period range) {
    Period running = Per.WEEK.around(clock.today());
    LocalDate first = Per.WEEK.around(range.from()).from();
    LocalDate begins = first.isBefore(range.from()) ? first.plusDays(WEEK) : first;
    if (begins.isAfter(range.to()) || begins.isAfter(running.from())) {
      return Per.WEEK.around(range.from());
    }
    LocalDate last = range.to().isAfter(running.to()) ? running.to() : range.to();
    return new Period(begins, Per.WEEK.around(last).to());
  }

  private RankedWeeks ranked(Period whole, Map<LocalDate, Long> dials, DialQuota asked) {
    List<Week> weeks = new ArrayList<>();
    for (LocalDate day = whole.from(); !day.isAfter(whole.to()); day = day.plusDays(WEEK)) {
      Period week = Per.WEEK.around(day);
      long made =
          week.from()
              .datesUntil(week.to().plusDays(1))
              .mapToLong(it -> dials.getOrDefault(it, 0L))
              .sum();
      weeks.add(new Week(week, made, asked.of(Per.WEEK, week), week.holds(clock.today())));
    }
    return RankedWeeks.of(weeks);
  }

  private YearMap year(Snapshot view, DialQuota asked) {
    LocalDate today = clock.today();
    Period running = Per.WEEK.around(today);
    Period year = new Period(running.from().minusDays((WEEKS_OF_YEAR - 1L) * WEEK), running.to());
    Map<LocalDate, Long> dials = dials(days.between(view, year.from(), year.to()));
    List<YearMap.Day> all =
        year.from()
            .datesUntil(year.to().plusDays(1))
            .map(day ->
                new YearMap.Day(
                    day, dials.getOrDefault(day, 0L), asked.of(Per.DAY, new Period(day, day))))
            .toList();
    RankedWeeks weeks = ranked(year, dials, asked);
    return new YearMap(
        all,
        today,
        weeks.ranked().stream()
            .filter(week -> week.isDue() && !week.met())
            .map(week -> week.period().from())
            .toList());
  }

  private static Map<LocalDate, Long> dials(List<DayCounts> days) {
    return days.stream().collect(Collectors.toMap(DayCounts::date, DayCounts::dials));
  }
}
