package app.hardline.compliance;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A number that may be dialed, but not now. By hand it can be, by {@link CallingRules#clearAnyway}.
 *
 * @param there what time it is where the prospect is
 * @param opens when they may be called next; empty when that isn't within two weeks
 */
public record OutsideWindow(ZonedDateTime there, Optional<Instant> opens) implements Clearance {}
