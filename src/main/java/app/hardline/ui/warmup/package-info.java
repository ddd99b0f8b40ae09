/**
 * The warm-up before a session: five minutes in which the objections come as cards. What comes next
 * is the {@code script} package's to say.
 */
@NullMarked
package app.hardline.ui.warmup;

import org.jspecify.annotations.NullMarked;
