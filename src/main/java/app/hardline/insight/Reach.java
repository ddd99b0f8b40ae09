package app.hardline.insight;

import app.hardline.calls.AttemptDials;
import app.hardline.calls.OutcomeDay;
import java.time.Duration;
import java.util.List;

/**
 * How hard people are to reach, how the dials ended and how long was talked.
 *
 * @param attempts the dials by the how manieth to the same prospect they were
 * @param outcomes the dials of each day by how they ended
 */
public record Reach(List<AttemptDials> attempts, List<OutcomeDay> outcomes) {

  /** Keeps both from change. */
  public Reach {
    attempts = List.copyOf(attempts);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * How long was talked, where it was marked that they answered.
   *
   * @return of all dials together
   */
  public Duration talked() {
    return outcomes.stream().map(OutcomeDay::talked).reduce(Duration.ZERO, Duration::plus);
  }
}
