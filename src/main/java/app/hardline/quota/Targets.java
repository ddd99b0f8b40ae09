package app.hardline.quota;

import app.hardline.time.Per;
import app.hardline.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * day, or the days' quotas together. A day off has none, nor has a period of which every working
   * day is off, nor a day without calling blocks its part in a longer period.
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
    if (whole.isEmpty()) {
      return ofDays(metric, per, period);
    }
    return isOff(period) ? OptionalLong.of(0) : whole;
  }

  /** Whether all days of a period are off on which there would be calls. */
  private boolean isOff(Period period) {
    return calendar.days(period).stream().noneMatch(WorkDay::isWork)
        && calendar.days(period).stream().anyMatch(day -> day.off().isPresent());
  }

  /**
   * What is due in a period: as {@link #of}, but nothing on a day without calling blocks.
   *
   * @param metric of what
   * @param per how long the period is
   * @param period one such period
   * @return how much; empty where no quota was in force
   */
  public OptionalLong due(Metric metric, Per per, Period period) {
    OptionalLong quota = of(metric, per, period);
    boolean free = per == Per.DAY && !calendar.on(period.from()).isWork();
    return quota.isPresent() && free ? OptionalLong.of(0) : quota;
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
   * The quotas in force on a day.
   *
   * @param day any
   * @return one for each metric and kind of period
   */
  List<Target> inForce(LocalDate day) {
    return all.stream()
        .filter(it -> !it.from().isAfter(day))
        .collect(
            Collectors.toMap(
                it -> new Kind(it.metric(), it.per()),
                it -> it,
                (_, later) -> later,
                LinkedHashMap::new))
        .values()
        .stream()
        .filter(it -> it.target() > 0)
        .toList();
  }

  private record Kind(Metric metric, Per per) {}

  /** The metrics that have a quota for a day. */
  Stream<Metric> daily(LocalDate day) {
    return inForce(day).stream().filter(it -> it.per() == Per.DAY).map(Target::metric);
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

  /**
   * The days over which a period's quota falls.
   *
   * @param metric of what
   * @param per how long the period is
   * @param period one such period
   * @return all of it, or where its quota is that of its days those that have one
   */
  public List<WorkDay> days(Metric metric, Per per, Period period) {
    List<WorkDay> all = calendar.days(period);
    return per == Per.DAY || inForce(metric, per, period.to()).isPresent()
        ? all
        : all.stream().filter(day -> inForce(metric, Per.DAY, day.date()).isPresent()).toList();
  }

  private OptionalLong ofDays(Metric metric, Per per, Period period) {
    List<WorkDay> days = days(metric, per, period);
    return days.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            days.stream()
                .filter(WorkDay::isWork)
                .mapToLong(day -> inForce(metric, Per.DAY, day.date()).orElse(0))
                .sum());
  }
}
