/**
 * What came of calling. {@link app.hardline.calls.CallLog} is the only way a call comes to be and
 * the only way it is taken back, each in one transaction with all that it leaves: where its
 * prospect stands, a callback, a meeting, a bad number, do-not-call. {@link
 * app.hardline.calls.Outcomes} says how a call can end. What is to be reached in a day is {@code
 * quota}; who is called next is {@code dialing}.
 */
@NullMarked
package app.hardline.calls;

import org.jspecify.annotations.NullMarked;
