@NullMarked
package app.hardline.workbench;

import org.jspecify.annotations.NullMarked;
