package app.hardline.quota;

import app.hardline.calls.CallDays;
import app.hardline.calls.CallLog;
import app.hardline.calls.CallSpans;
import app.hardline.calls.DayCounts;
import app.hardline.calls.Meetings;
import app.hardline.pipeline.PipelineDay;
import app.hardline.pipeline.PipelineDays;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.time.OwnerClock;
import app.hardline.time.Per;
import app.hardline.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done against the quota. Safe for any thread but the screen's. */
public final class Tally {
  private final Database database;
  private final OwnerClock clock;
  private final CallLog calls;
  private final Quotas quotas;
  private final CallSpans spans = new CallSpans();
  private final CallDays days = new CallDays();
  private final PipelineDays pipeline;

  /**
   * The tally over a database.
   *
   * @param database where calls and quotas are kept
   * @param clock the owner's
   * @param calls what was done
   * @param quotas what is to be done
   * @param meetings what came of the meetings
   */
  public Tally(
      Database database, OwnerClock clock, CallLog calls, Quotas quotas, Meetings meetings) {
    this.database = database;
    this.clock = clock;
    this.calls = calls;
    this.quotas = quotas;
    this.pipeline = new PipelineDays(meetings);
  }

  /**
   * Today so far.
   *
   * @return the figures of all metrics
   */
  public DayTally today() {
    LocalDate today = clock.today();
    return database.read(view -> {
      List<DayCounts> counts = List.of(calls.day(view, today));
      Targets targets = quotas.targets(view);
      Period day = new Period(today, today);
      List<Metric> metrics =
          Stream.concat(Metric.Standard.OF_CALLS.stream(), targets.daily(today))
              .distinct()
              .toList();
      boolean callsAlone = Metric.Standard.OF_CALLS.containsAll(metrics);
      List<PipelineDay> deals = callsAlone ? List.of() : pipeline.between(view, today, today);
      return new DayTally(
          today,
          metrics.stream()
              .map(metric ->
                  new DayTally.Line(
                      metric, metric.of(counts, deals), targets.of(metric, Per.DAY, day)))
              .toList());
    });
  }

  /**
   * How today's dials fall to its calling blocks: those of the day's quota, or where there is none
   * the day's part of what is left of the week's.
   *
   * @return the plan as of now
   */
  public DayPlan plan() {
    LocalDate today = clock.today();
    return database.read(view -> {
      Targets targets = quotas.targets(view);
      return DayPlan.of(
          targets.calendar().on(today),
          clock.getZone(),
          dueToday(view, targets, today),
          spans.dials(view, today),
          clock.instant());
    });
  }

  /**
   * Where the dials of a running period stand.
   *
   * @param per the one that today lies in
   * @return what is done and due; empty where there is no quota
   */
  public Optional<Pace> pace(Per per) {
    LocalDate today = clock.today();
    Period period = per.around(today);
    return database.read(view -> {
      Targets targets = quotas.targets(view);
      OptionalLong quota =
          per == Per.DAY
              ? dueToday(view, targets, today)
              : targets.of(Metric.Standard.DIALS, per, period);
      return quota.stream()
          .mapToObj(it ->
              Pace.of(
                  dials(view, period.from(), period.to()),
                  it,
                  targets.days(Metric.Standard.DIALS, per, period),
                  clock.getZone(),
                  clock.instant()))
          .findFirst();
    });
  }

  /**
   * Where every quota stands in its running period.
   *
   * @return one for each metric and kind of period that has a quota in force
   */
  public List<Goal> goals() {
    LocalDate today = clock.today();
    return database.read(view -> {
      Targets targets = quotas.targets(view);
      return targets.inForce(today).stream()
          .map(target -> {
            Period period = target.per().around(today);
            List<DayCounts> called = days.between(view, period.from(), today);
            List<PipelineDay> deals = pipeline.between(view, period.from(), today);
            return new Goal(
                target.metric(),
                target.per(),
                period,
                target.metric().of(called, deals),
                targets.of(target.metric(), target.per(), period).orElse(0));
          })
          .toList();
    });
  }

  /**
   * Every week since the first quota of dials.
   *
   * @return the first one first, the running one last; none where there never was a quota
   */
  public List<Week> weeks() {
    LocalDate today = clock.today();
    return database.read(view -> {
      Targets targets = quotas.targets(view);
      List<Week> weeks = new ArrayList<>();
      targets
          .first(Metric.Standard.DIALS)
          .filter(first -> !first.isAfter(today))
          .ifPresent(first -> {
            Map<LocalDate, Long> done =
                days.between(view, Per.WEEK.around(first).from(), today).stream()
                    .collect(
                        Collectors.groupingBy(
                            day -> Per.WEEK.around(day.date()).from(),
                            Collectors.summingLong(DayCounts::dials)));
            for (LocalDate monday = Per.WEEK.around(first).from();
                !monday.isAfter(today);
                monday = monday.plusWeeks(1)) {
              Period week = Per.WEEK.around(monday);
              weeks.add(
                  new Week(
                      week,
                      done.getOrDefault(monday, 0L),
                      targets.of(Metric.Standard.DIALS, Per.WEEK, week),
                      week.holds(today)));
            }
          });
      return weeks;
    });
  }

  /**
   * Today beside the last days on which calls were made.
   *
   * @param most how many past days at most
   * @return their dials by the time of day, on the owner's clock
   */
  public PastDays pastDays(int most) {
    LocalDate today = clock.today();
    return database.read(view -> {
      List<LocalDate> called =
          days.between(view, today.minusDays(most * 3L), today.minusDays(1)).stream()
              .filter(day -> day.dials() > 0)
              .map(DayCounts::date)
              .toList();
      return new PastDays(
          times(view, today),
          called.subList(Math.max(0, called.size() - most), called.size()).stream()
              .collect(Collectors.toMap(day -> day, day -> times(view, day))));
    });
  }

  /**
   * What was done on the last day before today on which a call was made.
   *
   * @return empty where there is none in a year
   */
  public Optional<DayCounts> lastDay() {
    LocalDate today = clock.today();
    return database.read(view ->
        days.between(view, today.minusYears(1), today.minusDays(1)).stream()
            .filter(day -> day.dials() > 0)
            .reduce((_, later) -> later));
  }

  /**
   * Asks to be told when a call, a quota or the calendar changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database
        .changes()
        .listen(
            Set.of(
                "call", "target", "calling_block", "calendar_day", "moved_block", "holidays_kept"),
            action);
  }

  private OptionalLong dueToday(Snapshot view, Targets targets, LocalDate today) {
    OptionalLong daily = targets.of(Metric.Standard.DIALS, Per.DAY, new Period(today, today));
    return daily.isPresent() ? daily : partOfWeek(view, targets, today);
  }

  /** By how long the blocks of the week's days are that are left, rounded up. */
  private OptionalLong partOfWeek(Snapshot view, Targets targets, LocalDate today) {
    Period week = Per.WEEK.around(today);
    OptionalLong quota = targets.inForce(Metric.Standard.DIALS, Per.WEEK, week.to());
    if (quota.isEmpty()) {
      return OptionalLong.empty();
    }
    Calendar calendar = targets.calendar();
    long before = today.equals(week.from()) ? 0 : dials(view, week.from(), today.minusDays(1));
    long left = Math.max(0, quota.getAsLong() - before);
    Duration all =
        calendar.days(new Period(today, week.to())).stream()
            .map(WorkDay::length)
            .reduce(Duration.ZERO, Duration::plus);
    long own = calendar.on(today).length().toMinutes();
    return OptionalLong.of(own == 0 ? 0 : Math.ceilDiv(left * own, all.toMinutes()));
  }

  private long dials(Snapshot view, LocalDate from, LocalDate to) {
    return days.between(view, from, to).stream().mapToLong(DayCounts::dials).sum();
  }

  private List<LocalTime> times(Snapshot view, LocalDate day) {
    return spans.dials(view, day).stream().map(this::timeOf).toList();
  }

  private LocalTime timeOf(Instant at) {
    return LocalTime.ofInstant(at, clock.getZone());
  }
}
