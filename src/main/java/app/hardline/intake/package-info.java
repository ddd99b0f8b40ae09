/**
 * How lists come in. {@link app.hardline.intake.ColumnMapper} says what the columns of a file mean,
 * {@link app.hardline.intake.RowCleaner} puts its rows in order, {@link
 * app.hardline.intake.Duplicates} finds who is there already, {@link
 * app.hardline.intake.PreviewBuilder} makes a dry run something to look at. How a file is read is
 * {@code csv}; what a prospect is, {@code prospect}.
 */
@NullMarked
package app.hardline.intake;

import org.jspecify.annotations.NullMarked;
