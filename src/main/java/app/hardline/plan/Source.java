package app.hardline.plan;

import java.util.Locale;

/** Where a figure comes from. */
public enum Source {
  /** The owner's own calls or deals outweigh what is usual elsewhere. */
  OWN,
  /** What is usual elsewhere outweighs the owner's own. */
  BENCHMARK;

  /**
   * The word for it on the command line.
   *
   * @return {@code own} or {@code benchmark}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
