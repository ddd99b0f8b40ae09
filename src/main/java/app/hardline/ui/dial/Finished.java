package app.hardline.ui.dial;

import java.time.Instant;
import java.util.Optional;

/**
 * A call that is to be logged.
 *
 * @param card whose
 * @param number what was dialed
 * @param outcome the code of how it ended
 * @param dialed when the number was handed over
 * @param answered when they answered, if that was marked
 * @param over when it ended
 * @param note what was noted
 * @param when what was promised, as typed and understood
 */
public record Finished(
    Card card,
    Card.Phone number,
    String outcome,
    Instant dialed,
    Optional<Instant> answered,
    Instant over,
    String note,
    Optional<Instant> when) {}
