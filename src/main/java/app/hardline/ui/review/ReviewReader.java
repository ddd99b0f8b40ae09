package app.hardline.ui.review;

import app.hardline.calls.KeptPromises;
import app.hardline.insight.PeriodSums;
import app.hardline.insight.Review;
import app.hardline.plan.Plans;
import app.hardline.plan.Step;
import app.hardline.quota.Calendar;
import app.hardline.quota.Pace;
import app.hardline.quota.Streak;
import app.hardline.quota.Week;
import app.hardline.quota.WorkDay;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what the review of a week shows and writes the answers, off the screen's thread. */
public final class ReviewReader {
  private final Workbench workbench;

  /**
   * A reader.
   *
   * @param workbench what is read
   */
  public ReviewReader(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * Reads the week that is looked back on: the running one, or until its first calling block begins
   * the one before.
   *
   * @return what the review shows
   */
  public ReviewFacts read() {
    ZonedDateTime now = now();
    Calendar calendar = workbench.quotas().calendar().read();
    Period running = Per.WEEK.around(now.toLocalDate());
    boolean begun = hasBegun(calendar.days(running), now.toLocalDateTime());
    Period week = begun ? running : Per.WEEK.around(running.from().minusDays(1));
    PeriodSums sums = workbench.books().numbers().sums(week, Per.WEEK).getFirst();
    List<Week> weeks =
        workbench.tally().weeks().stream()
            .filter(it -> !it.period().from().isAfter(week.from()))
            .toList();
    boolean over = !begun || isOver(calendar, week, now.toLocalDateTime());
    Plans plans = workbench.books().plans();
    return new ReviewFacts(
        now,
        week,
        over,
        sums,
        workbench
            .books()
            .numbers()
            .sums(Per.WEEK.around(week.from().minusDays(1)), Per.WEEK)
            .getFirst(),
        promises(week, now),
        weeks.stream()
            .filter(it -> it.period().equals(week))
            .map(Week::quota)
            .findFirst()
            .orElse(OptionalLong.empty()),
        over ? 0 : workbench.tally().pace(Per.WEEK).map(Pace::due).orElse(0L).intValue(),
        Streak.of(weeks).weeks(),
        plans.usual(sums.dials(), Step.CONVERSATIONS),
        plans.usual(sums.dials(), Step.MEETINGS),
        workbench.books().blocks().over(week),
        workbench.books().reviews().before(week.from()),
        workbench
            .books()
            .reviews()
            .of(week.from())
            .map(Review::answers)
            .orElse(Review.Answers.NONE));
  }

  private KeptPromises promises(Period week, ZonedDateTime now) {
    ZonedDateTime end = week.to().plusDays(1).atStartOfDay(now.getZone());
    return workbench
        .callbacks()
        .kept(
            week.from().atStartOfDay(now.getZone()).toInstant(),
            (end.isBefore(now) ? end : now).toInstant(),
            now.getZone());
  }

  /**
   * Writes the answers.
   *
   * @param week its Monday
   * @param answers as they stand in the fields
   */
  public void write(LocalDate week, Review.Answers answers) {
    workbench.books().reviews().write(week, answers);
  }

  /**
   * Whether the last calling block of the running week is over.
   *
   * @return false in a week without one
   */
  public boolean isDue() {
    ZonedDateTime now = now();
    return isOver(
        workbench.quotas().calendar().read(),
        Per.WEEK.around(now.toLocalDate()),
        now.toLocalDateTime());
  }

  private ZonedDateTime now() {
    return ZonedDateTime.ofInstant(workbench.clock().instant(), workbench.clock().getZone());
  }

  private static boolean isOver(Calendar calendar, Period week, LocalDateTime now) {
    return calendar.lastEnds(week).filter(end -> !end.isAfter(now)).isPresent();
  }

  private static boolean hasBegun(List<WorkDay> days, LocalDateTime now) {
    Optional<LocalDateTime> first =
        days.stream()
            .filter(WorkDay::isWork)
            .findFirst()
            .map(day -> day.date().atTime(day.blocks().getFirst().from()));
    return first.filter(at -> !at.isAfter(now)).isPresent();
  }
}
