package app.hardline.calls;

import app.hardline.prospect.Prospect;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Something that was promised to be mailed.
 *
 * @param id given by the database
 * @param call in which it was promised, by id
 * @param prospect who gets it
 * @param letter what it is
 * @param meeting to which it invites, in the zone in which that was agreed; empty for what isn't an
 *     invitation
 * @param note of the call, may be empty
 */
public record Unsent(
    long id,
    long call,
    Prospect prospect,
    Letter letter,
    Optional<ZonedDateTime> meeting,
    String note) {}
