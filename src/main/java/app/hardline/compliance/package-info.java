/**
 * Who may be called. {@link app.hardline.compliance.CallingRules} alone gives out a {@link
 * app.hardline.compliance.Cleared} number, which is the only thing that a dialer takes; {@link
 * app.hardline.compliance.DoNotCall} keeps those who must never come up again.
 */
@NullMarked
package app.hardline.compliance;

import org.jspecify.annotations.NullMarked;
