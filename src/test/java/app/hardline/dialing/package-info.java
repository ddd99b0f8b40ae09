@NullMarked
package app.hardline.dialing;

import org.jspecify.annotations.NullMarked;
