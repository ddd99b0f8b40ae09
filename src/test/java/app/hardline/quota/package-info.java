@NullMarked
package app.hardline.quota;

import org.jspecify.annotations.NullMarked;
