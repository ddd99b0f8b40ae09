/**
 * What time and day it is for the owner: {@link app.hardline.time.OwnerClock}, which alone is
 * asked, {@link app.hardline.time.DateWords}, which reads what a person types for a time to come,
 * and the periods that a quota runs in. Calling windows of prospects live in {@code compliance}.
 */
@NullMarked
package app.hardline.time;

import org.jspecify.annotations.NullMarked;
