/**
 * What a person reads: {@link app.hardline.words.Words} holds the sentences, {@link
 * app.hardline.words.Figures} the form of numbers, and {@link app.hardline.words.Refused} carries
 * what can't be done as a {@link app.hardline.words.Reason}, without its sentence. Features throw
 * reasons; only the command line and the screens word them.
 */
@NullMarked
package app.hardline.words;

import org.jspecify.annotations.NullMarked;
