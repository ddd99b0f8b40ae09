/**
 * The numbers of any range: what works, and the weeks and the year. {@link
 * app.hardline.ui.numbers.NumbersViewModel} reads them, {@link app.hardline.ui.numbers.NumbersView}
 * shows them; each card can be kept as a picture, and its figures as a table.
 */
@NullMarked
package app.hardline.ui.numbers;

import org.jspecify.annotations.NullMarked;
