/**
 * The import: a file, what was found in it, its columns above a preview of its rows, and what came
 * of it. {@link app.hardline.ui.intake.ImportView} shows {@link
 * app.hardline.ui.intake.ImportViewModel}; what the rows mean is {@code intake}.
 */
@NullMarked
package app.hardline.ui.intake;

import org.jspecify.annotations.NullMarked;
