/** The shared cast of the tests: a database with made-up people on a list, and a clock to set. */
@NullMarked
package app.hardline.world;

import org.jspecify.annotations.NullMarked;
