/**
 * The board of deals: five lanes, and the pane in which a deal is made, edited, won or lost. {@link
 * app.hardline.ui.deals.DealsView} shows {@link app.hardline.ui.deals.DealsViewModel}.
 */
@NullMarked
package app.hardline.ui.deals;

import org.jspecify.annotations.NullMarked;
