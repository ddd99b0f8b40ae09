/**
 * The script on the screen: beside the card, with the merge fields filled, and the objections with
 * their answers. What is said is the {@code script} package's to know; {@link
 * app.hardline.ui.script.ScriptViewModel} follows a dial session and moves on with it.
 */
@NullMarked
package app.hardline.ui.script;

import org.jspecify.annotations.NullMarked;
