/**
 * Puts the program together: {@link app.hardline.workbench.Workbench} opens the data and makes
 * every door over it. The one place where a feature meets another that it doesn't know.
 */
@NullMarked
package app.hardline.workbench;

import org.jspecify.annotations.NullMarked;
