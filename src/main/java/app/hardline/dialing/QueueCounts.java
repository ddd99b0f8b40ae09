package app.hardline.dialing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of everybody in a queue: each is ready, comes later, or is left out.
 *
 * @param ready who can be called now
 * @param coming whose promised call or follow-up comes at a later time, the first first
 * @param leftOut who can't be called now for another reason
 * @param nextAt when the next of them becomes ready; empty when nobody does by the mere passing of
 *     time
 */
public record QueueCounts(
    long ready, List<Coming> coming, LeftOut leftOut, Optional<Instant> nextAt) {

  /** Keeps the list from change. */
  public QueueCounts {
    coming = List.copyOf(coming);
  }

  /**
   * Some who come at about the same time.
   *
   * @param at when the first of them does
   * @param count how many
   */
  public record Coming(Instant at, long count) {}

  /**
   * How many come at a later time.
   *
   * @return those of {@code coming}
   */
  public long later() {
    return coming.stream().mapToLong(Coming::count).sum();
  }

  /**
   * As they would be if some more of those who are ready had just been called, and nobody had said
   * anything.
   *
   * @param more how many; less than none where calls were taken back
   * @return the same people
   */
  public QueueCounts resting(long more) {
    long moved = Math.clamp(more, -leftOut.resting(), ready);
    return new QueueCounts(ready - moved, coming, leftOut.resting(moved), nextAt);
  }

  /**
   * Everybody.
   *
   * @return how many the queue has
   */
  public long prospects() {
    return ready + later() + leftOut.all();
  }
}
