/** What the store promises, tried on real files. */
@NullMarked
package app.hardline.store;

import org.jspecify.annotations.NullMarked;
