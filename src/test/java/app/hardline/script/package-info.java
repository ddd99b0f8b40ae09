@NullMarked
package app.hardline.script;

import org.jspecify.annotations.NullMarked;
