/**
 * The end of a session: what was done in it, beside the last and the best one, and what comes next.
 * {@link app.hardline.ui.summary.SummaryWriter} words it, {@link
 * app.hardline.ui.summary.SummaryView} shows it.
 */
@NullMarked
package app.hardline.ui.summary;

import org.jspecify.annotations.NullMarked;
