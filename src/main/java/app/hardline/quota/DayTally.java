package app.hardline.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * A day's figures beside its quota.
 *
 * @param date the owner's
 * @param lines one for each metric, in their order
 */
public record DayTally(LocalDate date, List<Line> lines) {

  /** Keeps the lines from change. */
  public DayTally {
    lines = List.copyOf(lines);
  }

  /**
   * The line of a metric.
   *
   * @param metric any
   * @return what is done and to be done of it
   */
  public Line of(Metric metric) {
    return lines.stream().filter(it -> it.metric().equals(metric)).findFirst().orElseThrow();
  }

  /**
   * One metric on one day.
   *
   * @param metric which
   * @param done so far
   * @param quota for the day, where there is one
   */
  public record Line(Metric metric, long done, OptionalLong quota) {

    /**
     * How much is missing.
     *
     * @return 0 when the quota is met or there is none
     */
    public long toGo() {
      return Math.max(0, quota.orElse(0) - done);
    }
  }
}
