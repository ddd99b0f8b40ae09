package app.hardline.quota;

import app.hardline.time.Per;
import java.time.LocalDate;

/**
 * So much of something in each period.
 *
 * @param metric of what
 * @param per in which period
 * @param target how much; 0 for no quota
 * @param from the first day on which it is in force
 */
public record Target(Metric metric, Per per, long target, LocalDate from) {}
