@NullMarked
package app.hardline.calls;

import org.jspecify.annotations.NullMarked;
