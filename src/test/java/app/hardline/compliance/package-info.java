@NullMarked
package app.hardline.compliance;

import org.jspecify.annotations.NullMarked;
