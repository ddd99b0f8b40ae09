/**
 * The first run: what Today shows while there is nobody to call. It offers an import, practice, and
 * the quota.
 */
@NullMarked
package app.hardline.ui.empty;

import org.jspecify.annotations.NullMarked;
