package app.hardline.plan;

import org.apache.commons.statistics.distribution.LogNormalDistribution;

/**
 * How long it takes from the first call to the signature: as many take less than the usual time as
 * take more, and nine of ten lie in its plausible range (log-normal, as durations of sales mostly
 * are: short at the earliest, now and then a year).
 *
 * @param median days
 * @param spread of the days' logarithm
 */
public record LeadTime(double median, double spread) {

  /**
   * What is usual.
   *
   * @param days a benchmark
   * @return by its mean and plausible range
   */
  public static LeadTime of(Benchmark days) {
    double narrow =
        Concentration.holding(
            days.plausible(), n -> LogNormalDistribution.of(Math.log(days.mean()), 1 / n));
    return new LeadTime(days.mean(), 1 / narrow);
  }

  /**
   * How many of the deals that come of calls in some days are signed in these days, where as many
   * calls are made on each.
   *
   * @param days from the first one to the last one
   * @return a share
   */
  public double signedWithin(long days) {
    LogNormalDistribution taken = LogNormalDistribution.of(Math.log(median), spread);
    double sum = 0;
    for (long left = 0; left < days; left++) {
      sum += taken.cumulativeProbability(left + 0.5);
    }
    return days <= 0 ? 0 : sum / days;
  }
}
