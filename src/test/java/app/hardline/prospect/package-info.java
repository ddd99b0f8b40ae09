@NullMarked
package app.hardline.prospect;

import org.jspecify.annotations.NullMarked;
