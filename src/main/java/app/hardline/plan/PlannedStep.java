package app.hardline.plan;

/**
 * How much of a step a goal takes.
 *
 * @param step which
 * @param total until the goal's day
 * @param perWeek on average
 * @param perDay on a day on which calls are made, on average
 * @param weekly where four of five owners with such figures would find their number per week
 * @param source where the ratio to the next step is from; for deals, what one brings
 */
public record PlannedStep(
    Step step, double total, double perWeek, double perDay, Range weekly, Source source) {}
