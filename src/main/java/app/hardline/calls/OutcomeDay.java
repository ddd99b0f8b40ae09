package app.hardline.calls;

import java.time.Duration;
import java.time.LocalDate;

/**
 * The dials of a day that ended in one way.
 *
 * @param date the owner's
 * @param outcome how they ended, by its code
 * @param stage how far they came
 * @param dials how many
 * @param talked how long, where it was marked that they answered
 */
public record OutcomeDay(
    LocalDate date, String outcome, Stage stage, long dials, Duration talked) {}
