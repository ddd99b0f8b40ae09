package app.hardline.plan;

import java.time.LocalDate;

/**
 * What is usual elsewhere.
 *
 * @param name of what
 * @param mean the figure to expect; a share, dollars, days or minutes
 * @param plausible where nine of ten owners are taken to lie
 * @param asOf when it was collected
 * @param source where it is from
 */
public record Benchmark(String name, double mean, Range plausible, LocalDate asOf, String source) {

  /** Checks that the mean is plausible itself. */
  public Benchmark {
    if (!plausible.holds(mean)) {
      throw new IllegalArgumentException(name + " is implausible");
    }
  }
}
