package app.hardline.insight;

import app.hardline.calls.CallDays;
import app.hardline.calls.DayCounts;
import app.hardline.pipeline.PipelineDay;
import app.hardline.pipeline.PipelineDays;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.words.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of any range. Safe for any thread but the screen's. */
public final class Numbers {
  /** Ten years of days. */
  private static final int MOST = 4_000;

  private final Database database;
  private final CallDays days = new CallDays();
  private final PipelineDays deals;

  /**
   * The numbers of a database.
   *
   * @param database where the calls are kept
   * @param deals what came of the meetings
   */
  public Numbers(Database database, PipelineDays deals) {
    this.database = database;
    this.deals = deals;
  }

  /**
   * What was done, period by period.
   *
   * @param range its first and last day
   * @param per how long a period is; the first and the last end with the range
   * @return every period of the range, the first one first, those without a call too
   * @throws Refused with {@link InsightReason#TOO_LONG} where there were more than 4,000 periods
   */
  public List<PeriodSums> sums(Period range, Per per) {
    return database.read(view -> sums(view, range, per));
  }

  /** Part of a reading. */
  List<PeriodSums> sums(Snapshot view, Period range, Per per) {
    List<Period> periods = periods(range, per);
    Function<LocalDate, LocalDate> start = day -> per.around(day).from();
    Map<LocalDate, List<DayCounts>> counts =
        days.between(view, range.from(), range.to()).stream()
            .collect(Collectors.groupingBy(day -> start.apply(day.date())));
    Map<LocalDate, List<PipelineDay>> came =
        deals.between(view, range.from(), range.to()).stream()
            .collect(Collectors.groupingBy(day -> start.apply(day.date())));
    return periods.stream()
        .map(period -> {
          LocalDate key = start.apply(period.from());
          return PeriodSums.of(
              period, counts.getOrDefault(key, List.of()), came.getOrDefault(key, List.of()));
        })
        .toList();
  }

  private static List<Period> periods(Period range, Per per) {
    List<Period> periods = new ArrayList<>();
    for (LocalDate day = range.from(); !day.isAfter(range.to()); ) {
      if (periods.size() == MOST) {
        throw new Refused(InsightReason.TOO_LONG, MOST);
      }
      LocalDate last = per.around(day).to();
      periods.add(new Period(day, last.isAfter(range.to()) ? range.to() : last));
      day = last.plusDays(1);
    }
    return periods;
  }
}
