/**
 * From the owner's calls, few or many, to what may be expected of them. {@link
 * app.hardline.plan.Plans} is the door; {@link app.hardline.plan.Ratios} weighs own calls against
 * what is usual elsewhere ({@link app.hardline.plan.Benchmarks}), {@link
 * app.hardline.plan.PlanCalculator} goes from money to dials, {@link app.hardline.plan.Forecast}
 * and {@link app.hardline.plan.Usual} say what is likely, {@link app.hardline.plan.LuckCheck} how
 * much of it is luck, and {@link app.hardline.plan.Evidence} which difference is more than that.
 */
@NullMarked
package app.hardline.plan;

import org.jspecify.annotations.NullMarked;
