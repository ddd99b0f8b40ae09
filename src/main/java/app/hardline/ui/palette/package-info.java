/**
 * The palette: one field from which everything is found, actions, screens and prospects, and by
 * which a call is logged that came in or was made elsewhere. What is logged is {@code calls}'s to
 * say.
 */
@NullMarked
package app.hardline.ui.palette;

import org.jspecify.annotations.NullMarked;
