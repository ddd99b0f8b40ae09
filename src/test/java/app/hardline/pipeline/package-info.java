@NullMarked
package app.hardline.pipeline;

import org.jspecify.annotations.NullMarked;
