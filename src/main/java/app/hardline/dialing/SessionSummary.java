package app.hardline.dialing;

import app.hardline.prospect.Prospect;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session that is over, beside those before it.
 *
 * @param scope over what it ran
 * @param aim what it was to reach
 * @param endedAt when it was over
 * @param done what was done in it
 * @param outcomes how many calls ended in each way, by the outcome's code, the most first
 * @param last the session before it, practice left out
 * @param best the one before it with the most dials an hour
 * @param promised what was promised in it for the weeks to come, the soonest first
 */
public record SessionSummary(
    Scope scope,
    Aim aim,
    Instant endedAt,
    SessionFigures done,
    Map<String, Integer> outcomes,
    Optional<SessionFigures> last,
    Optional<SessionFigures> best,
    List<Promise> promised) {

  /**
   * A promise that was made.
   *
   * @param at when it is to be kept
   * @param prospect to whom
   * @param meeting whether it is a meeting, else a call
   */
  public record Promise(Instant at, Prospect prospect, boolean meeting) {}

  /** Keeps outcomes and promises from change. */
  public SessionSummary {
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    promised = List.copyOf(promised);
  }
}
