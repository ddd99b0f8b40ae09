package app.hardline.ui.dial;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How the answer to what an outcome asks is read.
 *
 * @param ready whether the call can be logged with it
 * @param at when, where that is asked and understood
 * @param inFull what was understood, in full; empty where nothing was
 * @param beside what else is to be known about it, or what is wrong with it
 */
record Answer(boolean ready, Optional<ZonedDateTime> at, String inFull, String beside) {}
