/**
 * The window: {@link app.hardline.ui.shell.App} starts it, {@link app.hardline.ui.shell.Shell} is
 * the rail with the screen beside it. What a screen shows lives in the screen's own package.
 */
@NullMarked
package app.hardline.ui.shell;

import org.jspecify.annotations.NullMarked;
