package app.hardline.bench;

import java.util.List;

/** Order statistics. */
final class Figures {

  private Figures() {}

  /**
   * A quantile by the nearest rank.
   *
   * @param figures at least one, in any order
   * @param share from 0 (the least) to 1 (the greatest)
   */
  static double quantile(List<Double> figures, double share) {
    List<Double> sorted = figures.stream().sorted().toList();
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }

  /** The usual three of many latencies. */
  static String latency(List<Double> milliseconds) {
    return "p50 %.3f ms, p99 %.3f ms, max %.3f ms (%d times)"
        .formatted(
            quantile(milliseconds, 0.5),
            quantile(milliseconds, 0.99),
            quantile(milliseconds, 1),
            milliseconds.size());
  }
}
