package app.hardline.calls;

/**
 * What became of meetings that were booked on some days.
 *
 * @param due whose time is over, or of which it was told what became of them
 * @param held of those, those that took place
 */
public record BookedCounts(long due, long held) {}
