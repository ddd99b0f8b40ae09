package app.hardline.prospect;

/**
 * A named set of prospects.
 *
 * @param id given by the database
 * @param name as the owner wrote it
 * @param practice whether its people are made up: calls on them are never counted and nobody is
 *     rung
 */
public record CallList(long id, String name, boolean practice) {}
