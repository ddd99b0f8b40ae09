package app.hardline.calls;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A way for a call to end.
 *
 * @param code its name for machines, such as {@code no-answer}
 * @param name its name on the screen
 * @param key the key that logs it: a digit, or the letter that follows {@code .}
 * @param stage how far a call came that ended so
 * @param rest how long the prospect is left alone then; empty where it isn't a matter of rest
 * @param tries after how many calls in a row without a talk nobody tries again; empty for no limit
 * @param asksFor what it asks for
 */
public record Outcome(
    String code,
    String name,
    String key,
    Stage stage,
    Optional<Duration> rest,
    OptionalInt tries,
    Optional<AsksFor> asksFor) {}
