package app.hardline.intake;

/**
 * What the undo of an import has done.
 *
 * @param removed prospects that are gone
 * @param kept prospects that stay: called or changed since, or on another list as well
 */
public record Undone(long removed, long kept) {}
