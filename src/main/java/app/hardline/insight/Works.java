package app.hardline.insight;

import app.hardline.time.Period;
import java.util.List;

/**
 * What works, in a range.
 *
 * @param range its first and last day
 * @param before the range that it is held against
 * @param funnel how dials became deals
 * @param hours what the dials came to by the hour
 * @param lists what they came to by the list
 * @param dead lists of which a third of the numbers or more is dead, over all time
 * @param ends whose contracts end from today on, whatever the range
 * @param reach how hard people are to reach
 */
public record Works(
    Period range,
    Period before,
    Funnel funnel,
    HourMap hours,
    ListComparison lists,
    List<ListVerdict> dead,
    ComingEnds ends,
    Reach reach) {

  /** Keeps the lists from change. */
  public Works {
    dead = List.copyOf(dead);
  }
}
