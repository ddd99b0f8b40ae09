package app.hardline.calls;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was done in some hours, counted from the calls that aren't voided or practice.
 *
 * @param dials calls made
 * @param answered of those, answered by a person
 * @param conversations talks with the right person
 * @param meetings booked
 * @param talked how long, where it was marked that they answered
 * @param outcomes how many calls ended in each way, by the outcome's code, the most first
 */
public record SpanCounts(
    long dials,
    long answered,
    long conversations,
    long meetings,
    Duration talked,
    Map<String, Integer> outcomes) {

  /** Keeps the outcomes from change. */
  public SpanCounts {
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }
}
