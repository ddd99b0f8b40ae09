package app.hardline.dialing;

import app.hardline.quota.DayPlan;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a session is to reach: so many dials, a time, both, or nothing.
 *
 * @param dials above zero; empty for any number
 * @param until when it is to end; empty for no time
 */
public record Aim(OptionalInt dials, Optional<Instant> until) {

  /** Checks the number. */
  public Aim {
    if (dials.isPresent() && dials.getAsInt() <= 0) {
      throw new IllegalArgumentException("an aim is above zero");
    }
  }

  /**
   * No aim.
   *
   * @return reached never
   */
  public static Aim none() {
    return new Aim(OptionalInt.empty(), Optional.empty());
  }

  /**
   * The aim that fits a day as it stands: what is left of the block that runs, or of the day where
   * none does.
   *
   * @param plan of the day
   * @return none where there is neither a block nor a quota
   */
  public static Aim fitting(DayPlan plan) {
    return plan.running()
        .map(Aim::of)
        .orElseGet(() -> new Aim(above((int) plan.left().orElse(0)), Optional.empty()));
  }

  /**
   * The aim of a whole block.
   *
   * @param block of the day
   * @return what falls to it and isn't done, until its end
   */
  public static Aim of(DayPlan.Part block) {
    return new Aim(above(block.toGo()), Optional.of(block.ends()));
  }

  /**
   * Whether it is reached.
   *
   * @param done dials in the session
   * @param now when
   * @return true once its dials are done or its time is over
   */
  public boolean isReached(long done, Instant now) {
    return (dials.isPresent() && done >= dials.getAsInt())
        || until.filter(end -> !now.isBefore(end)).isPresent();
  }

  private static OptionalInt above(int dials) {
    return dials > 0 ? OptionalInt.of(dials) : OptionalInt.empty();
  }
}
