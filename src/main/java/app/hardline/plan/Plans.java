package app.hardline.plan;

import app.hardline.calls.CallDays;
import app.hardline.calls.DialedSteps;
import app.hardline.pipeline.DealCounts;
import app.hardline.pipeline.DealSums;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.PipelineDay;
import app.hardline.pipeline.PipelineDays;
import app.hardline.quota.WorkCalendar;
import app.hardline.quota.WorkDay;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.time.OwnerClock;
import app.hardline.time.Period;
import app.hardline.words.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What the owner's calls let expect. Safe for any thread but the screen's. */
public final class Plans {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int MOST_YEARS = 5;

  /** Holds forty work days, unless there are few of them in a week. */
  private static final int LOOKED_BACK = 120;

  private final Database database;
  private final OwnerClock clock;
  private final WorkCalendar calendar;
  private final CallDays days = new CallDays();
  private final PipelineDays pipeline;

  /**
   * The plans over a database.
   *
   * @param database where the calls are kept
   * @param clock the owner's
   * @param calendar when calls are made
   * @param pipeline what came of the meetings
   */
  public Plans(Database database, OwnerClock clock, WorkCalendar calendar, PipelineDays pipeline) {
    this.database = database;
    this.clock = clock;
    this.calendar = calendar;
    this.pipeline = pipeline;
  }

  /**
   * What a goal takes, from today on.
   *
   * @param kind of money
   * @param amount new, in dollars
   * @param by the last day on which it may be signed, later than today
   * @return the numbers of each step
   * @throws Refused with a {@link PlanReason}
   */
  public GoalPlan plan(Goal.Kind kind, long amount, LocalDate by) {
    LocalDate today = clock.today();
    if (amount <= 0) {
      throw new Refused(PlanReason.NOTHING_WANTED);
    }
    if (!by.isAfter(today)) {
      throw new Refused(PlanReason.PAST, by);
    }
    if (by.isAfter(today.plusYears(MOST_YEARS))) {
      throw new Refused(PlanReason.TOO_FAR, today.plusYears(MOST_YEARS));
    }
    return database.read(view ->
        new PlanCalculator(Benchmarks.shipped(), ratios(view))
            .plan(new Goal(kind, amount, by), time(view, new Period(today, by))));
  }

  /**
   * How many of each step become the next one.
   *
   * @return own calls on top of what is usual elsewhere
   */
  public Ratios ratios() {
    return database.read(this::ratios);
  }

  /**
   * What some dials usually bring.
   *
   * @param dials zero or more
   * @param step such as conversations
   * @return the range that four of five such runs of dials end in
   */
  public Usual usual(long dials, Step step) {
    return Usual.range(dials, ratios().through(Step.DIALS, step));
  }

  /**
   * What every dial so far has earned.
   *
   * @return what it may be expected to before the first deal is won
   */
  public Earned earned() {
    LocalDate today = clock.today();
    return database.read(view -> {
      long dials = days.dialed(view, FIRST, today).dials();
      double yearly =
          pipeline.between(view, FIRST, today).stream()
              .mapToDouble(day -> yearly(day.sums()))
              .sum();
      Ratios ratios = ratios(view);
      double expected =
          ratios.through(Step.DIALS, Step.WON).mean()
              * ratios.of(Goal.Kind.MRR).mean()
              * Earned.MONTHS;
      return new Earned(yearly > 0 && dials > 0 ? yearly / dials : expected, yearly, dials);
    });
  }

  private static double yearly(DealSums sums) {
    return sums.mrr().amount().doubleValue() * Earned.MONTHS
        + sums.oneTime().amount().doubleValue();
  }

  /**
   * How likely a quota of dials is met.
   *
   * @param period in which it is to be met; holds today
   * @param quota dials
   * @param leftToday dials that fall to today and aren't made yet
   * @return empty once it is met, and before the second week
   */
  public Optional<Forecast> forecast(Period period, long quota, long leftToday) {
    LocalDate today = clock.today();
    return database.read(view -> {
      long done = days.dialed(view, period.from(), today).dials();
      LocalDate tomorrow = today.plusDays(1);
      long left =
          today.isBefore(period.to()) ? work(view, new Period(tomorrow, period.to())).size() : 0;
      return Forecast.of(quota - done, ownDays(view, today), (int) left, leftToday);
    });
  }

  /**
   * Asks to be told when a call, a meeting or a calling block changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database
        .changes()
        .listen(
            Set.of(
                "call", "meeting", "deal_move", "calling_block", "calendar_day", "holidays_kept"),
            action);
  }

  /** Dials of the last work days before a day, from the owner's first one on. */
  private List<Integer> ownDays(Snapshot view, LocalDate before) {
    LocalDate yesterday = before.minusDays(1);
    NavigableMap<LocalDate, Long> dials = new TreeMap<>();
    days.between(view, before.minusDays(LOOKED_BACK), yesterday)
        .forEach(day -> dials.put(day.date(), day.dials()));
    if (dials.isEmpty()) {
      return List.of();
    }
    Period since = new Period(dials.firstKey(), yesterday);
    return work(view, since).stream()
        .map(day -> Math.toIntExact(dials.getOrDefault(day.date(), 0L)))
        .toList();
  }

  private Ratios ratios(Snapshot view) {
    LocalDate today = clock.today();
    return new Ratios(
        Benchmarks.shipped(),
        own(
            days.dialed(view, FIRST, today),
            pipeline.counts(view, FIRST, today, clock.instant()),
            pipeline.between(view, FIRST, today)));
  }

  private static OwnCounts own(DialedSteps calls, DealCounts deals, List<PipelineDay> came) {
    return new OwnCounts(
        Map.of(
            Step.ANSWERED, new Tried(calls.answered(), calls.dials()),
            Step.CONVERSATIONS, new Tried(calls.conversations(), calls.answered()),
            Step.MEETINGS, new Tried(calls.meetings(), calls.conversations()),
            Step.HELD, new Tried(calls.held(), calls.due()),
            Step.PROPOSALS, new Tried(deals.proposals(), deals.offersDecided()),
            Step.WON, new Tried(deals.won(), deals.decided())),
        Map.of(
            Goal.Kind.MRR, brought(came, DealSums::mrr),
            Goal.Kind.SALES, brought(came, DealSums::oneTime),
            Goal.Kind.PROFIT, brought(came, DealSums::grossProfit)));
  }

  /** Deals that were won on days on which there was such money. */
  private static OwnCounts.Deals brought(List<PipelineDay> came, Function<DealSums, Money> kind) {
    long won = 0;
    Money sum = Money.ZERO;
    for (PipelineDay day : came) {
      Money money = kind.apply(day.sums());
      if (!money.equals(Money.ZERO)) {
        won += day.sums().won();
        sum = sum.plus(money);
      }
    }
    return new OwnCounts.Deals(won, sum.amount().doubleValue());
  }

  private CallingTime time(Snapshot view, Period period) {
    List<WorkDay> work = work(view, period);
    if (work.isEmpty()) {
      throw new Refused(PlanReason.NO_BLOCKS, period.to());
    }
    Duration length = work.stream().map(WorkDay::length).reduce(Duration.ZERO, Duration::plus);
    return new CallingTime(period, work.size(), length);
  }

  /** The days of a period on which calls are planned. */
  private List<WorkDay> work(Snapshot view, Period period) {
    return calendar.read(view).days(period).stream().filter(WorkDay::isWork).toList();
  }
}
