/**
 * The dial screen: who is next, the call as it goes, and the keys that log it. What may be done is
 * {@link app.hardline.dialing.DialSession}'s to say; {@link app.hardline.ui.dial.DialViewModel}
 * asks it off the screen's thread and shows what comes back.
 */
@NullMarked
package app.hardline.ui.dial;

import org.jspecify.annotations.NullMarked;
