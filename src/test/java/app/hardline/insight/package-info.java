@NullMarked
package app.hardline.insight;

import org.jspecify.annotations.NullMarked;
