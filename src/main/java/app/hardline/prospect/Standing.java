package app.hardline.prospect;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Where a prospect stands. The same on every list that they are on.
 *
 * @param tier how soon their turn comes
 * @param due from when on; the epoch where that doesn't matter
 * @param attempts how often they were tried since somebody last talked to them
 * @param lastCall when they were last called; empty when never
 * @param bars what keeps them out of the queue
 */
public record Standing(
    Tier tier, Instant due, int attempts, Optional<Instant> lastCall, Set<Bar> bars) {

  /** Keeps the bars from change and checks the number of attempts. */
  public Standing {
    bars = Set.copyOf(bars);
    if (attempts < 0) {
      throw new IllegalArgumentException("attempts are counted from 0");
    }
  }

  /**
   * Where somebody stands who was never called.
   *
   * @return new, with nothing in the way
   */
  public static Standing fresh() {
    return new Standing(Tier.NEW, Instant.EPOCH, 0, Optional.empty(), Set.of());
  }
}
