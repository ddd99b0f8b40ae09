/**
 * The short list of what was promised to be mailed, as Today and the end of a session show it. What
 * a mail says is {@link app.hardline.dialing.MailDrafts}.
 */
@NullMarked
package app.hardline.ui.tosend;

import org.jspecify.annotations.NullMarked;
