package app.hardline.insight;

import app.hardline.calls.DayCounts;
import app.hardline.pipeline.DealSums;
import app.hardline.pipeline.PipelineDay;
import app.hardline.time.Period;
import java.util.List;

/**
 * What was done in a period. Calls that came in count as conversations and meetings alone.
 *
 * @param period its first and last day, the owner's
 * @param dials calls made
 * @param answered of those, answered by a person
 * @param conversations talks with the right person
 * @param meetings booked
 * @param held meetings that took place in it, whenever they were booked
 * @param deals what came of them, and what was counted by hand
 */
public record PeriodSums(
    Period period,
    long dials,
    long answered,
    long conversations,
    long meetings,
    long held,
    DealSums deals) {

  static PeriodSums of(Period period, List<DayCounts> days, List<PipelineDay> deals) {
    return new PeriodSums(
        period,
        days.stream().mapToLong(DayCounts::dials).sum(),
        days.stream().mapToLong(DayCounts::answered).sum(),
        days.stream().mapToLong(DayCounts::conversations).sum(),
        days.stream().mapToLong(DayCounts::meetings).sum(),
        deals.stream().mapToLong(PipelineDay::held).sum(),
        deals.stream().map(PipelineDay::sums).reduce(DealSums.NONE, DealSums::plus));
  }

  /**
   * Adds.
   *
   * @param next what was done right after
   * @return what was done in both
   */
  PeriodSums plus(PeriodSums next) {
    return new PeriodSums(
        new Period(period.from(), next.period.to()),
        dials + next.dials,
        answered + next.answered,
        conversations + next.conversations,
        meetings + next.meetings,
        held + next.held,
        deals.plus(next.deals));
  }
}
