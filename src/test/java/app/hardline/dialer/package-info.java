@NullMarked
package app.hardline.dialer;

import org.jspecify.annotations.NullMarked;
