package app.hardline.calls;

import java.time.LocalDate;

/**
 * What was done on a day, counted from its calls that aren't voided or practice. Each figure holds
 * the ones after it, but for incoming calls: they count as conversations and meetings alone.
 *
 * @param date the owner's
 * @param dials calls made
 * @param answered of those, answered by a person
 * @param conversations talks with the right person
 * @param meetings booked
 */
public record DayCounts(
    LocalDate date, long dials, long answered, long conversations, long meetings) {}
