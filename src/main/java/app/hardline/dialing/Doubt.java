package app.hardline.dialing;

import app.hardline.calls.Outcome;
import app.hardline.dialing.DialState.InCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An outcome that says nobody was reached, though a talk of some length was marked: it is asked for
 * once more before it is logged.
 *
 * @param talk how long they talked
 */
public record Doubt(Duration talk) {
  private static final Duration SOME = Duration.ofSeconds(30);
  private static final Set<String> NOBODY_REACHED = Set.of("no-answer", "bad-number", "busy");

  /**
   * Whether to ask once more.
   *
   * @param state where the session is
   * @param outcome that was chosen
   * @param now the present
   * @return the doubt, where there is reason for it
   */
  public static Optional<Doubt> about(DialState state, Outcome outcome, Instant now) {
    return state instanceof InCall call && NOBODY_REACHED.contains(outcome.code())
        ? call.talk(now).filter(talk -> talk.compareTo(SOME) >= 0).map(Doubt::new)
        : Optional.empty();
  }
}
