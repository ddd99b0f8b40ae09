package app.hardline.plan;

/**
 * A likely range.
 *
 * @param low its lower end
 * @param high its upper end, not below the lower one
 */
public record Range(double low, double high) {

  /** Checks the order of the ends. */
  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException("a range from " + low + " to " + high);
    }
  }

  /**
   * Whether it holds a value.
   *
   * @param value any
   * @return true at both ends
   */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }

  /**
   * Both ends by a factor.
   *
   * @param factor zero or more
   * @return the range of the product
   */
  public Range times(double factor) {
    return new Range(low * factor, high * factor);
  }
}
