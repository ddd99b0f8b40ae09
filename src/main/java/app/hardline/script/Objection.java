package app.hardline.script;

import java.util.Optional;

/**
 * What prospects say against it.
 *
 * @param id given by the database
 * @param said as they say it
 * @param first the answer, with merge fields
 * @param second the answer when they say it again; may be empty
 * @param outcome the code of the outcome that it often ends in, if there is one
 */
public record Objection(
    long id, String said, String first, String second, Optional<String> outcome) {}
