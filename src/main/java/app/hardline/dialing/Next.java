package app.hardline.dialing;

import app.hardline.prospect.Prospect;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose turn it is, or will be.
 *
 * @param prospect who
 * @param why what for
 * @param due since or from when; empty for somebody new
 * @param attempts how often they were tried since somebody last talked to them
 */
public record Next(Prospect prospect, Why why, Optional<Instant> due, int attempts) {}
