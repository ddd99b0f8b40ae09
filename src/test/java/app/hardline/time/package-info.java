@NullMarked
package app.hardline.time;

import org.jspecify.annotations.NullMarked;
