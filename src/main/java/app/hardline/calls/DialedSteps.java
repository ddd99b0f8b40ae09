package app.hardline.calls;

/**
 * How far the calls came that the owner made: those that came in are left out, and so are voided
 * ones and practice.
 *
 * @param dials calls made
 * @param answered of those, answered by a person
 * @param conversations of those, talks with the right person
 * @param meetings of those, calls on which a meeting was booked
 * @param due meetings of which it was told what became of them
 * @param held of those, took place
 */
public record DialedSteps(
    long dials, long answered, long conversations, long meetings, long due, long held) {}
