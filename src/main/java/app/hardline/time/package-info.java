/**
 * What time and day it is for the owner: {@link app.hardline.time.OwnerClock}, which alone is
 * asked, and the periods that a quota runs in. Calling windows of prospects live in {@code
 * compliance}.
 */
@NullMarked
package app.hardline.time;

import org.jspecify.annotations.NullMarked;
