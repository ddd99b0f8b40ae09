package app.hardline.calls;

/**
 * How many callbacks were made as promised.
 *
 * @param kept called no later than on the promised day, the owner's
 * @param due whose time has come
 */
public record Kept(long kept, long due) {}
