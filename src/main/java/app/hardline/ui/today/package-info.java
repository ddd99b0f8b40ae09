/**
 * Today: the day's dials against the quota, who is first, what was promised, and the way to start.
 * {@link app.hardline.ui.today.TodayFacts} is what it shows; reading it is the workbench's.
 */
@NullMarked
package app.hardline.ui.today;

import org.jspecify.annotations.NullMarked;
