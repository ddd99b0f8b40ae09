package app.hardline.prospect;

import java.util.List;

/**
 * Two prospects that became one, so that it can be taken back.
 *
 * @param kept who stays
 * @param gone who isn't seen any more
 * @param moved {@code gone}, and who was merged into them before
 * @param joined the lists on which {@code kept} came by it
 * @param before what was known of {@code kept}
 */
public record MergedByHand(
    long kept, long gone, List<Long> moved, List<Long> joined, Details before) {

  /** Keeps the lists from change. */
  public MergedByHand {
    moved = List.copyOf(moved);
    joined = List.copyOf(joined);
  }
}
