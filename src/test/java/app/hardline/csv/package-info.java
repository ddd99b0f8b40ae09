/** What reading and writing CSV promises, tried on files that are as bad as real ones. */
@NullMarked
package app.hardline.csv;

import org.jspecify.annotations.NullMarked;
