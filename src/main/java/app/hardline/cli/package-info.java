/**
 * The command line, one thin class a command over the same doors that the screens use. {@link
 * app.hardline.cli.CommandLineProgram} runs it. Sentences come from {@code words}; no rule lives
 * here.
 */
@NullMarked
package app.hardline.cli;

import org.jspecify.annotations.NullMarked;
