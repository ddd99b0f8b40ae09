/**
 * What is said on a call. {@link app.hardline.script.Scripts} keeps the scripts with their
 * versions, {@link app.hardline.script.Objections} what prospects say against it and the answers,
 * {@link app.hardline.script.MergeFields} fills both with what is known of a prospect, and {@link
 * app.hardline.script.Drills} practices the answers. Who is called and what became of it is told by
 * the packages above.
 */
@NullMarked
package app.hardline.script;

import org.jspecify.annotations.NullMarked;
