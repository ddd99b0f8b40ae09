package app.hardline.dialing;

import java.time.Instant;
import java.util.Optional;

/**
 * How many a queue holds.
 *
 * @param ready who can be called now
 * @param later whose time comes later
 * @param nextAt when the first of those comes; empty when there is none
 */
public record QueueCounts(long ready, long later, Optional<Instant> nextAt) {}
