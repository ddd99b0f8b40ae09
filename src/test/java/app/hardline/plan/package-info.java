@NullMarked
package app.hardline.plan;

import org.jspecify.annotations.NullMarked;
