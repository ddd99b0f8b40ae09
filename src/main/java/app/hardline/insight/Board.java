package app.hardline.insight;

import app.hardline.time.Period;

/**
 * The weeks of a range, their sums and the year.
 *
 * @param days from the first week's Monday to the last one's Sunday
 * @param weeks ranked
 * @param sums of those weeks; calls that came in count as conversations and meetings
 * @param incoming conversations among them on calls that came in
 * @param year up to today, whatever the range
 */
public record Board(Period days, RankedWeeks weeks, PeriodSums sums, long incoming, YearMap year) {}
