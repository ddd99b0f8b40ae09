package app.hardline.pipeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be done next about a deal.
 *
 * @param what in the owner's words, empty where nothing is
 * @param on until when, the owner's date
 */
public record NextStep(String what, Optional<LocalDate> on) {
  /** Nothing. */
  public static final NextStep NONE = new NextStep("", Optional.empty());

  /**
   * Whether there is nothing to do.
   *
   * @return true where there are no words and no day
   */
  public boolean isNone() {
    return what.isEmpty() && on.isEmpty();
  }
}
