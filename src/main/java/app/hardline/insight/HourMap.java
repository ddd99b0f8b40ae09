package app.hardline.insight;

import app.hardline.calls.DialCounts;
import app.hardline.calls.HourDials;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the dials came to by day of the week and hour, on the owner's clock.
 *
 * @param cells the dials of each hour of each day in which there was one
 */
public record HourMap(Map<DayOfWeek, NavigableMap<Integer, DialCounts>> cells) {
  /** Fewer dials than these say nothing. */
  public static final int FEWEST = 20;

  /** Hours are compared from so many dials on. */
  public static final int FEWEST_TO_COMPARE = 200;

  /** What is looked for in the dials. */
  public enum Measure {
    ANSWERED,
    CONVERSATIONS;

    long of(DialCounts counts) {
      return this == ANSWERED ? counts.answered() : counts.conversations();
    }

    /**
     * How many in 100 dials.
     *
     * @param counts of the dials
     * @return empty where the dials are too few to say
     */
    public OptionalDouble inHundred(DialCounts counts) {
      return counts.dials() < FEWEST
          ? OptionalDouble.empty()
          : OptionalDouble.of(100.0 * of(counts) / counts.dials());
    }
  }

  /** Keeps the hours from change. */
  public HourMap {
    cells = Map.copyOf(cells);
  }

  static HourMap of(List<HourDials> hours) {
    return new HourMap(
        hours.stream()
            .collect(
                Collectors.groupingBy(
                    HourDials::day,
                    Collectors.toMap(
                        HourDials::hour, HourDials::counts, DialCounts::plus, TreeMap::new))));
  }

  /**
   * The dials of one hour of one day.
   *
   * @param day of the week
   * @param hour 0 to 23
   * @return none where there were none
   */
  public DialCounts at(DayOfWeek day, int hour) {
    return cells.getOrDefault(day, new TreeMap<>()).getOrDefault(hour, DialCounts.NONE);
  }

  /**
   * The dials of each hour on all days together.
   *
   * @return hours in which there was a dial, the first one first
   */
  public NavigableMap<Integer, DialCounts> pooled() {
    NavigableMap<Integer, DialCounts> all = new TreeMap<>();
    cells.values().forEach(day -> day.forEach((hour, it) -> all.merge(hour, it, DialCounts::plus)));
    return all;
  }

  /**
   * All dials.
   *
   * @return their sum
   */
  public DialCounts sum() {
    return pooled().values().stream().reduce(DialCounts.NONE, DialCounts::plus);
  }

  /**
   * The hours that are better than the others together. Named only where their likely ranges part:
   * what is picked as the best of many looks better than it is.
   *
   * @param measure what is looked for
   * @return none while that can't be told
   */
  public List<Integer> best(Measure measure) {
    DialCounts all = sum();
    return all.dials() < FEWEST_TO_COMPARE
        ? List.of()
        : pooled().entrySet().stream()
            .filter(hour -> isBetter(measure, hour.getValue(), all))
            .map(Map.Entry::getKey)
            .toList();
  }

  private static boolean isBetter(Measure measure, DialCounts hour, DialCounts all) {
    long rest = all.dials() - hour.dials();
    return hour.dials() >= FEWEST
        && rest >= FEWEST
        && LikelyRange.of(measure.of(hour), hour.dials())
            .isAbove(LikelyRange.of(measure.of(all) - measure.of(hour), rest));
  }
}
