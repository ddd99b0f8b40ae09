package app.hardline.intake;

import java.time.Instant;

/**
 * An import that was made before.
 *
 * @param id to undo it by
 * @param list name of the list that it filled
 * @param file absolute path, as it was then
 * @param at when it was begun
 */
public record EarlierImport(long id, String list, String file, Instant at) {}
