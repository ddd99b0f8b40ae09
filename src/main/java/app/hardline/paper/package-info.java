/**
 * What leaves the program as a file for somebody else's program: a mail that is still to be sent
 * ({@link app.hardline.paper.MailFile}) and an appointment ({@link
 * app.hardline.paper.CalendarFile}). What stands in them is worded elsewhere; nothing is sent here.
 */
@NullMarked
package app.hardline.paper;

import org.jspecify.annotations.NullMarked;
