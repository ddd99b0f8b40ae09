/**
 * One sitting of calling: {@link app.hardline.dialing.Queue} chooses who comes next, {@link
 * app.hardline.dialing.DialSession} takes the owner from card to card and keeps what is begun as a
 * {@link app.hardline.dialing.Draft}. Window and terminal share both. What a logged call leaves is
 * {@code calls}.
 */
@NullMarked
package app.hardline.dialing;

import org.jspecify.annotations.NullMarked;
