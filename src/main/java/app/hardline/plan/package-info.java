/**
 * From the owner's calls, few or many, to what may be expected of them. {@link
 * app.hardline.plan.Plans} is the door; {@link app.hardline.plan.Ratios} weighs own calls against
 * what is usual elsewhere ({@link app.hardline.plan.Benchmarks}), {@link
 * app.hardline.plan.PlanCalculator} goes from money to dials.
 */
@NullMarked
package app.hardline.plan;

import org.jspecify.annotations.NullMarked;
