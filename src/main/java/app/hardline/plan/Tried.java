package app.hardline.plan;

/**
 * How often something was tried and how often it succeeded.
 *
 * @param successes of the trials
 * @param trials all
 */
public record Tried(long successes, long trials) {
  /** Nothing tried. */
  public static final Tried NEVER = new Tried(0, 0);

  /** Checks that no more succeeded than was tried. */
  public Tried {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " of " + trials);
    }
  }

  /**
   * The share that succeeded.
   *
   * @return from 0 to 1; 0 where nothing was tried
   */
  public double share() {
    return trials == 0 ? 0 : successes / (double) trials;
  }

  /**
   * Both together.
   *
   * @param other trials of the same kind
   * @return the sums
   */
  public Tried plus(Tried other) {
    return new Tried(successes + other.successes, trials + other.trials);
  }

  /**
   * What failed, taken as success.
   *
   * @return the other way round
   */
  public Tried turned() {
    return new Tried(trials - successes, trials);
  }
}
