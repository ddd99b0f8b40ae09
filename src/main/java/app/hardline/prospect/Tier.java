package app.hardline.prospect;

import java.util.Arrays;

/** How soon a prospect's turn comes. The order is that of the queue. */
public enum Tier {
  /** A call was promised. */
  CALLBACK(0),
  /** To be followed up, or a meeting to be confirmed. */
  FOLLOW_UP(1),
  /** Not reached yet, to be tried again. */
  RETRY(2),
  /** Never called. */
  NEW(3),
  /** Nothing more is due. */
  DONE(4);

  private final int level;

  Tier(int level) {
    this.level = level;
  }

  /**
   * The figure for it in the database.
   *
   * @return 0 for the one that comes first
   */
  public int level() {
    return level;
  }

  /**
   * The tier that a figure of the database stands for.
   *
   * @param level 0 to 4
   * @return the tier
   */
  public static Tier of(int level) {
    return Arrays.stream(values()).filter(tier -> tier.level == level).findFirst().orElseThrow();
  }
}
