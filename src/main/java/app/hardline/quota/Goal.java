package app.hardline.quota;

import app.hardline.time.Per;
import app.hardline.time.Period;

/**
 * Where a quota stands.
 *
 * @param metric of what
 * @param per in which kind of period
 * @param period the one that runs
 * @param done in it so far, in whole units
 * @param quota for it
 */
public record Goal(Metric metric, Per per, Period period, long done, long quota) {}
