package app.hardline.ui.dial;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the dial screen shows between two calls, read in one go.
 *
 * @param list the list that is dialed
 * @param card who is to be called now; empty when nobody is left
 * @param queue who comes next, the one on the card first
 * @param later callbacks before their time
 * @param accounted every prospect of the list, by why they don't come now
 * @param tally what was done
 * @param logged what was logged last in this session, to be undone
 */
public record DialFacts(
    String list,
    Optional<Card> card,
    List<Waiting> queue,
    List<Waiting> later,
    Accounted accounted,
    Tally tally,
    Optional<Logged> logged) {

  /**
   * Somebody in the queue.
   *
   * @param name who
   * @param why why they come now
   * @param promised whether they were promised a call
   * @param zone their own time zone; empty where it isn't known
   * @param at when they are to be called, for whom that is later
   */
  public record Waiting(
      String name, String why, boolean promised, Optional<ZoneId> zone, Optional<Instant> at) {}

  /**
   * Where everybody on the list is.
   *
   * @param total how many are on it
   * @param ready how many can be called now
   * @param rest the others, by why
   */
  public record Accounted(long total, long ready, List<Group> rest) {}

  /**
   * Some who can't be called now.
   *
   * @param why what they have in common
   * @param count how many
   */
  public record Group(String why, long count) {}

  /**
   * What was done.
   *
   * @param dials today
   * @param quota dials a day, 0 where there is none
   * @param answered today
   * @param conversations today
   * @param meetings booked today
   * @param session dials in this session
   * @param practice whether nothing counts, because the list is for practice
   */
  public record Tally(
      int dials,
      int quota,
      int answered,
      int conversations,
      int meetings,
      int session,
      boolean practice) {}

  /**
   * What was logged.
   *
   * @param name whose call
   * @param sentence how it ended and what follows
   */
  public record Logged(String name, String sentence) {}
}
