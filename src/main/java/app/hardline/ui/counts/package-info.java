/**
 * What is counted by hand. {@link app.hardline.ui.counts.CountsView} shows {@link
 * app.hardline.ui.counts.CountsViewModel}.
 */
@NullMarked
package app.hardline.ui.counts;

import org.jspecify.annotations.NullMarked;
