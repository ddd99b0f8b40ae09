package app.hardline.pipeline;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of deals and of what is counted by hand, over some days.
 *
 * @param proposals deals that came as far as an offer
 * @param won deals that were won
 * @param mrr their monthly recurring revenue
 * @param oneTime their revenue that comes once
 * @param grossProfit their gross profit
 * @param kpis the sums by name, those that aren't zero
 */
public record DealSums(
    long proposals,
    long won,
    Money mrr,
    Money oneTime,
    Money grossProfit,
    SortedMap<String, Long> kpis) {
  /** Nothing. */
  public static final DealSums NONE =
      new DealSums(0, 0, Money.ZERO, Money.ZERO, Money.ZERO, new TreeMap<>());

  /** Keeps the sums from change. */
  public DealSums {
    SortedMap<String, Long> some = new TreeMap<>(kpis);
    some.values().removeIf(sum -> sum == 0);
    kpis = Collections.unmodifiableSortedMap(some);
  }

  /** Counts by hand alone. */
  static DealSums counted(Map<String, Long> kpis) {
    return new DealSums(0, 0, Money.ZERO, Money.ZERO, Money.ZERO, new TreeMap<>(kpis));
  }

  /**
   * Adds.
   *
   * @param other of other days
   * @return the sums of both
   */
  public DealSums plus(DealSums other) {
    SortedMap<String, Long> both = new TreeMap<>(kpis);
    other.kpis.forEach((name, sum) -> both.merge(name, sum, Long::sum));
    return new DealSums(
        proposals + other.proposals,
        won + other.won,
        mrr.plus(other.mrr),
        oneTime.plus(other.oneTime),
        grossProfit.plus(other.grossProfit),
        both);
  }
}
