package app.hardline.quota;

import app.hardline.time.Period;
import java.util.OptionalLong;

/**
 * A week's dials against its quota.
 *
 * @param period Monday to Sunday
 * @param done in it
 * @param quota as it was in force then; empty where there was none
 * @param running whether it isn't over yet
 */
public record Week(Period period, long done, OptionalLong quota, boolean running) {

  /**
   * Whether something was due, and is done.
   *
   * @return false for a week in which nothing was due
   */
  public boolean met() {
    return isDue() && done >= quota.orElse(0);
  }

  /**
   * Whether anything was due in it.
   *
   * @return false where there was no quota, or the whole week was off
   */
  public boolean isDue() {
    return quota.orElse(0) > 0;
  }
}
