/** What one reads before the first calls: where lists come from, and what they bring. */
@NullMarked
package app.hardline.ui.guide;

import org.jspecify.annotations.NullMarked;
