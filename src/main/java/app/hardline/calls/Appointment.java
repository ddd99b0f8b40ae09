package app.hardline.calls;

import app.hardline.prospect.Prospect;
import java.time.Instant;

/**
 * Something that stands at a time already.
 *
 * @param meeting whether it is a meeting; else a callback
 * @param at when
 * @param prospect with whom
 */
public record Appointment(boolean meeting, Instant at, Prospect prospect) {}
