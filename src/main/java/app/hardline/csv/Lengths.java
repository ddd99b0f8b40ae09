package app.hardline.csv;

import java.util.List;

/**
 * How long the cells of a column are, by the logarithm of their length.
 *
 * @param mean the mean of those that aren't empty
 * @param spread their standard deviation
 */
record Lengths(double mean, double spread) {
  private static final double LEAST_SPREAD = 0.2;
  private static final double WEIGHT = 0.2;
  private static final double MOST = 2;

  static Lengths of(List<String> cells) {
    double[] lengths =
        cells.stream()
            .filter(cell -> !cell.isBlank())
            .mapToDouble(cell -> log(cell.length()))
            .toArray();
    double sum = 0;
    double squares = 0;
    for (double length : lengths) {
      sum += length;
      squares += length * length;
    }
    int n = Math.max(1, lengths.length);
    double mean = sum / n;
    double variance = Math.max(0, squares / n - mean * mean);
    return new Lengths(mean, Math.max(LEAST_SPREAD, Math.sqrt(variance)));
  }

  /** What it costs that a cell has a length, 0 where it is usual. */
  double cost(int length) {
    double deviations = (log(length) - mean) / spread;
    return Math.min(MOST, WEIGHT * deviations * deviations);
  }

  private static double log(int length) {
    return Math.log(length + 1.0);
  }
}
