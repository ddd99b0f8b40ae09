/**
 * How long work tells where it is, and how it is stopped: {@link app.hardline.work.Progress} and
 * {@link app.hardline.work.Cancelled}. No threads live here.
 */
@NullMarked
package app.hardline.work;

import org.jspecify.annotations.NullMarked;
