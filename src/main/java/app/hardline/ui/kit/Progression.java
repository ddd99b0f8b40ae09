package app.hardline.ui.kit;

/**
 * What a ring or a pace line draws.
 *
 * @param done what is done, 0 or more
 * @param quota the target, 0 where there is none
 * @param pace what should be done by now, 0 where that isn't known
 */
public record Progression(int done, int quota, int pace) {

  /** Checks the ranges. */
  public Progression {
    if (done < 0 || quota < 0 || pace < 0) {
      throw new IllegalArgumentException("done, quota and pace from 0");
    }
  }

  /**
   * A progression without a pace.
   *
   * @param done what is done
   * @param quota the target
   */
  public Progression(int done, int quota) {
    this(done, quota, 0);
  }

  boolean isBehind() {
    return pace > done;
  }

  boolean hasQuota() {
    return quota > 0;
  }

  double share(double of) {
    return hasQuota() ? of / quota : 0;
  }
}
