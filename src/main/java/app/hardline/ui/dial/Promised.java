package app.hardline.ui.dial;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How the answer to "When?" is read.
 *
 * @param at when, once it is understood
 * @param inFull the date and time in full; empty until then
 * @param beside what else is to be known about it, or what is wrong with it
 */
record Promised(Optional<ZonedDateTime> at, String inFull, String beside) {}
