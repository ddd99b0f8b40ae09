package app.hardline.csv;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** How often records are how wide. For one thread. */
final class Widths {
  private final Map<Integer, Integer> counts = new TreeMap<>();
  private int records;

  void add(int width) {
    counts.merge(width, 1, Integer::sum);
    records++;
  }

  /** How many records were counted. */
  int records() {
    return records;
  }

  /** How many records have a width. */
  int of(int width) {
    return counts.getOrDefault(width, 0);
  }

  /** The smallest width that one of twenty records has, for names of two words only add cells. */
  int smallest() {
    return counts.entrySet().stream()
        .filter(e -> e.getKey() > 1 && e.getValue() * 20 >= records)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(1);
  }

  /**
   * The most frequent width of at least two.
   *
   * @param first the width that wins over others as frequent; after it the larger
   * @return 1 when all records have one cell
   */
  int usual(int first) {
    return counts.keySet().stream()
        .filter(width -> width > 1)
        .max(
            Comparator.comparingInt(this::of)
                .thenComparingInt(width -> width == first ? 1 : 0)
                .thenComparingInt(width -> width))
        .orElse(1);
  }
}
