package app.hardline.ui.today;

import app.hardline.dialing.Next;
import app.hardline.dialing.Scope;
import app.hardline.insight.PeriodSums;
import app.hardline.plan.Plans;
import app.hardline.plan.Step;
import app.hardline.prospect.ListCounts;
import app.hardline.prospect.Prospect;
import app.hardline.quota.DayPlan;
import app.hardline.quota.DayTally;
import app.hardline.quota.Metric;
import app.hardline.quota.Pace;
import app.hardline.quota.Streak;
import app.hardline.quota.Week;
import app.hardline.quota.WorkDay;
import app.hardline.store.Setting;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.ui.review.ReviewReader;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what Today shows and sets the quota, off the screen's thread. */
public final class TodayReader {

  /** The list that was dialed last, by name. */
  public static final Setting<String> LAST_LIST = Setting.text("today.lastList", "");

  /** So many days on which calls were made are two months for most. */
  private static final int PAST_DAYS = 40;

  private final Workbench workbench;
  private final Words words;
  private final Figures figures;
  private final LastDialed last;
  private final ReviewReader review;

  /**
   * A reader.
   *
   * @param workbench what is read
   * @param words the sentences
   * @param figures the form of figures
   */
  public TodayReader(Workbench workbench, Words words, Figures figures) {
    this.workbench = workbench;
    this.words = words;
    this.figures = figures;
    this.last = new LastDialed(workbench, words, figures);
    this.review = new ReviewReader(workbench);
  }

  /**
   * Reads the day as it stands.
   *
   * @param chosen the list that is dialed next, if one is chosen
   * @return what Today shows
   */
  public TodayFacts read(Optional<String> chosen) {
    DayTally today = workbench.tally().today();
    List<ListCounts> lists = lastDialedFirst(workbench.queue().lists());
    List<TodayFacts.ListRow> rows = new ArrayList<>();
    last.row(lists.stream().map(ListCounts::list).toList()).ifPresent(rows::add);
    lists.stream().map(TodayReader::row).forEach(rows::add);
    Optional<Scope> scope = dialed(rows, chosen).map(last::named);
    Optional<TodayFacts.First> first = scope.flatMap(this::first);
    DayPlan plan = workbench.tally().plan();
    return new TodayFacts(
        ZonedDateTime.ofInstant(workbench.clock().instant(), workbench.clock().getZone()),
        (int) plan.quota().orElse(0),
        new TodayFacts.Tally(
            done(today, Metric.Standard.DIALS),
            done(today, Metric.Standard.ANSWERED),
            done(today, Metric.Standard.CONVERSATIONS),
            done(today, Metric.Standard.MEETINGS)),
        plan,
        numbers(),
        new TodayFacts.Reviewed(
            review.isDue(), workbench.books().reviews().before(workbench.clock().today())),
        callbacks(),
        first,
        first.isPresent() ? "" : nobody(scope),
        List.copyOf(rows));
  }

  private TodayFacts.Numbers numbers() {
    LocalDate today = workbench.clock().today();
    Period week = Per.WEEK.around(today);
    List<Week> weeks = workbench.tally().weeks();
    Optional<Pace> day = workbench.tally().pace(Per.DAY);
    Optional<Pace> all = workbench.tally().pace(Per.WEEK);
    PeriodSums done =
        workbench.books().numbers().sums(new Period(week.from(), today), Per.WEEK).getFirst();
    return new TodayFacts.Numbers(
        day,
        all,
        workbench.quotas().calendar().read().days(week).stream()
            .filter(it -> it.date().isAfter(today) && it.isWork())
            .map(WorkDay::date)
            .toList(),
        (int) done.meetings(),
        weeks.isEmpty() ? Optional.empty() : Optional.of(Streak.of(weeks)),
        workbench.tally().lastDay(),
        workbench.tally().pastDays(PAST_DAYS),
        expected(week, day, all, done.dials()));
  }

  private TodayFacts.Expected expected(
      Period week, Optional<Pace> day, Optional<Pace> all, long dials) {
    Plans plans = workbench.books().plans();
    long today = workbench.tally().today().of(Metric.Standard.DIALS).done();
    return new TodayFacts.Expected(
        all.flatMap(it -> plans.forecast(week, it.quota(), day.map(Pace::toGo).orElse(0L))),
        plans.usual(today, Step.CONVERSATIONS),
        plans.usual(dials, Step.MEETINGS),
        plans.earned(),
        workbench.books().coach().today());
  }

  /**
   * Sets the daily quota of dials, from today on.
   *
   * @param dials above 0
   */
  public void setQuota(int dials) {
    workbench
        .quotas()
        .set(Map.of(Metric.Standard.DIALS, (long) dials), Per.DAY, workbench.clock().today());
  }

  /**
   * Moves a calling block for today.
   *
   * @param begins when it begins
   * @param to when it is to begin
   */
  public void moveBlock(LocalTime begins, LocalTime to) {
    workbench.quotas().calendar().move(workbench.clock().today(), begins, to);
  }

  private List<ListCounts> lastDialedFirst(List<ListCounts> byName) {
    String last = workbench.settings().get(LAST_LIST);
    return byName.stream()
        .sorted(Comparator.comparing(counts -> !counts.list().name().equals(last)))
        .toList();
  }

  private static Optional<String> dialed(List<TodayFacts.ListRow> rows, Optional<String> chosen) {
    return rows.stream()
        .map(TodayFacts.ListRow::name)
        .filter(name -> chosen.isEmpty() || chosen.get().equals(name))
        .findFirst();
  }

  private Optional<TodayFacts.First> first(Scope scope) {
    return workbench
        .dialSessions()
        .unlogged()
        .map(who -> first(who, words.say("screen.today.why.unlogged")))
        .or(() ->
            workbench.queue().next(scope, 1).stream()
                .findFirst()
                .map(next -> first(next.prospect(), why(next))));
  }

  private String nobody(Optional<Scope> scope) {
    ZoneId zone = workbench.clock().getZone();
    return scope
        .flatMap(it -> workbench.queue().counts(it).nextAt())
        .map(at -> words.say("screen.today.nobody.until", moment(at.atZone(zone))))
        .orElseGet(() -> words.say("screen.today.nobody"));
  }

  private String moment(ZonedDateTime at) {
    LocalDate today = workbench.clock().today();
    LocalDate day = at.toLocalDate();
    if (day.equals(today)) {
      return figures.time(at);
    }
    String said = day.isBefore(today.plusWeeks(1)) ? figures.weekday(day) : figures.day(day);
    return words.say("screen.today.nobody.day", said, figures.time(at));
  }

  private static TodayFacts.First first(Prospect who, String why) {
    return new TodayFacts.First(who.name(), who.companyBesideName(), why);
  }

  private String why(Next next) {
    String key = "screen.today.why." + next.why().code();
    return switch (next.why()) {
      case CALLBACK ->
          words.say(
              key,
              next.due()
                  .map(due -> figures.time(due.atZone(workbench.clock().getZone())))
                  .orElse(""));
      case RETRY -> words.say(key, next.attempts() + 1);
      default -> words.say(key);
    };
  }

  private List<TodayFacts.Promise> callbacks() {
    ZonedDateTime midnight =
        workbench.clock().today().plusDays(1).atStartOfDay(workbench.clock().getZone());
    return workbench.callbacks().open(midnight.toInstant()).stream()
        .map(callback ->
            new TodayFacts.Promise(
                callback.due().atZone(workbench.clock().getZone()),
                callback.prospect().name(),
                callback.prospect().company()))
        .toList();
  }

  private static TodayFacts.ListRow row(ListCounts counts) {
    return new TodayFacts.ListRow(
        counts.list().name(), counts.prospects(), counts.ready(), counts.list().practice(), false);
  }

  private static int done(DayTally today, Metric metric) {
    return (int) today.of(metric).done();
  }
}
