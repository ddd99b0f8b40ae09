/**
 * How a number gets to a phone: {@link app.hardline.dialer.Dialer} and its kinds. They take a
 * {@link app.hardline.compliance.Cleared} number only, hand it over, and know nothing of the call
 * that follows.
 */
@NullMarked
package app.hardline.dialer;

import org.jspecify.annotations.NullMarked;
