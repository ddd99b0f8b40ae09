package app.hardline.ui.review;

import app.hardline.calls.KeptPromises;
import app.hardline.insight.BlockRun;
import app.hardline.insight.PeriodSums;
import app.hardline.insight.Review;
import app.hardline.plan.Usual;
import app.hardline.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the review of a week shows.
 *
 * @param now the owner's time
 * @param week Monday to Sunday
 * @param over whether its last calling block is over
 * @param sums what was done in it
 * @param weekBefore what was done in the week before it
 * @param promises what became of the callbacks that were due in it so far
 * @param quota dials asked for; empty where there was no quota
 * @param due dials that should be done by now; 0 once the week is over
 * @param inRow weeks met in a row up to it
 * @param conversations that its dials usually bring
 * @param meetings that its dials usually bring
 * @param blocks its calling blocks that are over
 * @param before what was written about the last week before it that has a review
 * @param written about it so far
 */
public record ReviewFacts(
    ZonedDateTime now,
    Period week,
    boolean over,
    PeriodSums sums,
    PeriodSums weekBefore,
    KeptPromises promises,
    OptionalLong quota,
    int due,
    int inRow,
    Usual conversations,
    Usual meetings,
    List<BlockRun> blocks,
    Optional<Review> before,
    Review.Answers written) {

  /** Keeps the blocks from change. */
  public ReviewFacts {
    blocks = List.copyOf(blocks);
  }

  /** Whether what was written before was written about the very week before. */
  boolean isLastWeeks() {
    return before.filter(it -> it.week().equals(week.from().minusWeeks(1))).isPresent();
  }
}
