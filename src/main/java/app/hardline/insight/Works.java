package app.hardline.insight;

import app.hardline.calls.ListDials;
import app.hardline.pipeline.Money;
import app.hardline.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What works, in a range.
 *
 * @param range its first and last day
 * @param before the range that it is held against
 * @param funnel how dials became deals
 * @param hours what the dials came to by the hour
 * @param lists what they came to by the list
 * @param prices what lists cost, by their names, where it is known
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
    Map<String, Money> prices,
    List<ListVerdict> dead,
    ComingEnds ends,
    Reach reach) {

  /** Keeps the lists from change. */
  public Works {
    prices = Map.copyOf(prices);
    dead = List.copyOf(dead);
  }

  /**
   * What a conversation cost with people of a list, in this range.
   *
   * @param list what its dials came to
   * @return the list's price over its conversations, rounded up to whole cents; empty where the
   *     price isn't known or there was no conversation
   */
  public Optional<Money> aConversation(ListDials list) {
    return Optional.ofNullable(prices.get(list.list()))
        .filter(_ -> list.counts().conversations() > 0)
        .map(it -> new Money(Math.ceilDiv(it.cents(), list.counts().conversations())));
  }
}
