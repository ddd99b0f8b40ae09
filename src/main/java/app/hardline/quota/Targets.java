package app.hardline.quota;

import app.hardline.time.Per;
import app.hardline.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Every quota there ever was, and what it came to in any period. Immutable.
 *
 * @param all by the day from which they hold; of those for one day the one set last comes last
 * @param calendar tells days off
 */
public record Targets(List<Target> all, Calendar calendar) {

  /** Keeps the quotas from change. */
  public Targets {
    all = List.copyOf(all);
  }

  /**
   * The quota of one day, week, month or quarter: as it was set for such periods, as of the last
   * day, or the days' quotas together. A day off has none, and neither has a day without calling
   * blocks its part in a longer period.
   *
   * @param metric of what
   * @param per how long the period is
   * @param period one such period
   * @return how much; empty where no quota was in force
   */
  public OptionalLong of(Metric metric, Per per, Period period) {
    if (per == Per.DAY) {
      OptionalLong daily = inForce(metric, Per.DAY, period.from());
      return daily.isPresent() && calendar.on(period.from()).off().isPresent()
          ? OptionalLong.of(0)
          : daily;
    }
    OptionalLong whole = inForce(metric, per, period.to());
    return whole.isPresent() ? whole : ofDays(metric, period);
  }

  /**
   * What is in force on a day.
   *
   * @param metric of what
   * @param per for which kind of period
   * @param day any
   * @return how much; empty where there is no such quota
   */
  public OptionalLong inForce(Metric metric, Per per, LocalDate day) {
    return all.stream()
        .filter(it -> it.metric().equals(metric) && it.per() == per && !it.from().isAfter(day))
        .reduce((_, later) -> later)
        .filter(it -> it.target() > 0)
        .map(it -> OptionalLong.of(it.target()))
        .orElse(OptionalLong.empty());
  }

  /**
   * The first day on which any quota of a metric was in force.
   *
   * @param metric of what
   * @return empty where there never was one
   */
  public Optional<LocalDate> first(Metric metric) {
    return all.stream()
        .filter(it -> it.metric().equals(metric) && it.target() > 0)
        .map(Target::from)
        .min(Comparator.naturalOrder());
  }

  private OptionalLong ofDays(Metric metric, Period period) {
    List<LocalDate> days =
        calendar.days(period).stream().filter(WorkDay::isWork).map(WorkDay::date).toList();
    List<OptionalLong> daily =
        days.stream()
            .map(day -> inForce(metric, Per.DAY, day))
            .filter(OptionalLong::isPresent)
            .toList();
    boolean any = !daily.isEmpty() || inForce(metric, Per.DAY, period.to()).isPresent();
    return any
        ? OptionalLong.of(daily.stream().mapToLong(OptionalLong::getAsLong).sum())
        : OptionalLong.empty();
  }
}
