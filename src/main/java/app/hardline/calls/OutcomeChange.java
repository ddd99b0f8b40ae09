package app.hardline.calls;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An outcome as the owner wants it.
 *
 * @param name on the screen
 * @param key a digit, or a letter that follows {@code .}
 * @param stage how far a call came that ended so
 * @param rest how long the prospect is left alone; with neither a rest nor a question nothing more
 *     happens
 * @param tries after how many calls in a row without a talk nobody tries again; empty for no limit
 * @param asksFor what it asks for
 */
public record OutcomeChange(
    String name,
    String key,
    Stage stage,
    Optional<Duration> rest,
    OptionalInt tries,
    Optional<AsksFor> asksFor) {

  /**
   * An outcome as it is, to be changed.
   *
   * @param outcome any
   * @return the same
   */
  public static OutcomeChange of(Outcome outcome) {
    return new OutcomeChange(
        outcome.name(),
        outcome.key(),
        outcome.stage(),
        outcome.rest(),
        outcome.tries(),
        outcome.asksFor());
  }

  /** What it makes happen next. */
  Follows follows() {
    if (asksFor.isPresent()) {
      return switch (asksFor.get()) {
        case CALLBACK -> Follows.CALLBACK;
        case MEETING -> Follows.MEETING;
        case CONTRACT_END -> Follows.FOLLOW_UP;
        case RIGHT_PERSON -> Follows.RETRY;
      };
    }
    if (rest.isEmpty()) {
      return Follows.DONE;
    }
    return stage.compareTo(Stage.CONVERSATION) < 0 ? Follows.RETRY : Follows.FOLLOW_UP;
  }
}
