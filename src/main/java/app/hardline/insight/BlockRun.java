package app.hardline.insight;

import app.hardline.plan.Tried;
import app.hardline.quota.CallingBlock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What was done in one calling block.
 *
 * @param date the owner's
 * @param block as it stood on that day, moved or not
 * @param dials made in it that became a conversation, of all
 * @param began when the first of them was made, on the owner's clock; empty where none was
 */
public record BlockRun(LocalDate date, CallingBlock block, Tried dials, Optional<LocalTime> began) {
  /** Who dials within five minutes has begun on time. */
  private static final int GRACE_MINUTES = 5;

  /**
   * Whether it was begun on time.
   *
   * @return true where the first dial was made no later than five minutes into it
   */
  public boolean isOnTime() {
    return began.filter(at -> !at.isAfter(block.from().plusMinutes(GRACE_MINUTES))).isPresent();
  }
}
