package app.hardline.calls;

import app.hardline.prospect.Prospect;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A promised call.
 *
 * @param id given by the database
 * @param prospect to whom
 * @param due when
 * @param zone in which the time was agreed
 * @param note of the call on which it was promised, may be empty
 */
public record Callback(long id, Prospect prospect, Instant due, ZoneId zone, String note) {}
