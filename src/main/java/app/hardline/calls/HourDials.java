package app.hardline.calls;

import java.time.DayOfWeek;

/**
 * What the dials of one hour of the week came to.
 *
 * @param day the owner's day of the week
 * @param hour the hour on the owner's clock in which they began, 0 to 23
 * @param counts of the dials
 */
public record HourDials(DayOfWeek day, int hour, DialCounts counts) {}
