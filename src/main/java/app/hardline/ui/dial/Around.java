package app.hardline.ui.dial;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the card.
 *
 * @param list the list that is dialed
 * @param queue who comes after the one on the card
 * @param later callbacks of today, before their time
 * @param dials today
 * @param quota dials a day, 0 where there is none
 * @param answered today
 * @param conversations today
 * @param meetings booked today
 * @param promised in this session; looked up once nobody is left
 * @param others lists that have people now, the most first; looked up once nobody is left on this
 *     one
 */
record Around(
    String list,
    List<Waiting> queue,
    List<Waiting> later,
    int dials,
    int quota,
    int answered,
    int conversations,
    int meetings,
    List<Promised> promised,
    List<Other> others) {

  /** What was promised: when, and to whom. */
  record Promised(String at, String who) {}

  /** Another list, and how many of it can be called now. */
  record Other(String name, long ready) {}

  /**
   * Somebody in the queue: who, why, whether a promise to them is overdue, their own zone, and
   * when, for whom that is later.
   */
  record Waiting(
      long prospect,
      String name,
      String why,
      boolean overdue,
      Optional<ZoneId> zone,
      Optional<Instant> at) {}
}
