package app.hardline.ui.counts;

import app.hardline.insight.PeriodSums;
import app.hardline.pipeline.Kpi;
import app.hardline.quota.Goal;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.words.Refused;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is counted by hand, and counts, off the screen's thread. */
public final class CountsReader {
  private final Workbench workbench;

  /**
   * A reader.
   *
   * @param workbench what is read
   */
  public CountsReader(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * The owner's date.
   *
   * @return today
   */
  public LocalDate today() {
    return workbench.clock().today();
  }

  /**
   * Reads the counts around a day.
   *
   * @param day today or before
   * @return as they stand
   */
  public CountsFacts read(LocalDate day) {
    Period week = Per.WEEK.around(day);
    List<PeriodSums> days = workbench.books().numbers().sums(week, Per.DAY);
    List<Goal> goals = workbench.tally().goals();
    return new CountsFacts(
        today(),
        day,
        workbench.books().kpis().all().stream()
            .map(Kpi::name)
            .map(name ->
                new CountsFacts.Count(
                    name,
                    days.stream()
                        .filter(it -> it.period().holds(day))
                        .mapToLong(it -> of(it, name))
                        .sum(),
                    days.stream().mapToLong(it -> of(it, name)).sum(),
                    goal(goals, name)))
            .toList());
  }

  /**
   * Counts.
   *
   * @param name of something counted before, or not
   * @param amount how much more; below zero takes off
   * @param day for which
   * @return the counts afterwards
   * @throws Refused as {@link app.hardline.pipeline.Kpis#add} says
   */
  public CountsFacts count(String name, long amount, LocalDate day) {
    workbench.books().kpis().add(name, amount, day);
    return read(day);
  }

  /**
   * Sets a goal for each week, from today on.
   *
   * @param name of something that is counted
   * @param target how much a week; 0 takes the goal away
   * @param day around which is read afterwards
   * @return the counts afterwards
   */
  public CountsFacts aim(String name, long target, LocalDate day) {
    workbench.quotas().set(Map.of(new Metric.ByHand(name), target), Per.WEEK, today());
    return read(day);
  }

  private static long of(PeriodSums sums, String name) {
    return sums.deals().kpis().getOrDefault(name, 0L);
  }

  /** The goal of a week before any other one. */
  private static Optional<Goal> goal(List<Goal> goals, String name) {
    return goals.stream()
        .filter(it -> it.metric().equals(new Metric.ByHand(name)))
        .min(Comparator.comparing(it -> it.per() != Per.WEEK));
  }
}
