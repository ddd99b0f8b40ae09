/**
 * The dial screen: who is next, the call as it goes, and the keys that log it. {@link
 * app.hardline.ui.dial.DialFacts} is what it shows between two calls; {@link
 * app.hardline.ui.dial.Stage} is where the present call stands.
 */
@NullMarked
package app.hardline.ui.dial;

import org.jspecify.annotations.NullMarked;
