/**
 * Who can be called. {@link app.hardline.prospect.Prospect} is a person (or just a company), {@link
 * app.hardline.prospect.PhoneReader} turns what a cell holds into {@link
 * app.hardline.prospect.PhoneNumber}s, and {@link app.hardline.prospect.ZoneFinder} says in which
 * time zone somebody is. Whether a prospect may be called now is {@code compliance}; who comes next
 * is {@code dialing}.
 */
@NullMarked
package app.hardline.prospect;

import org.jspecify.annotations.NullMarked;
