/** The command line as a script sees it: words in, streams and an exit code out. */
@NullMarked
package app.hardline.cli;

import org.jspecify.annotations.NullMarked;
