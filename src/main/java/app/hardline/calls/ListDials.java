package app.hardline.calls;

/**
 * What the dials to the people of one list came to. Who stands on several lists counts for the one
 * that brought them.
 *
 * @param list the list's name; empty for people whom no list brought
 * @param counts of the dials
 * @param people who were dialed for the first time
 * @param dead dials to a number that turned out to be bad
 */
public record ListDials(String list, DialCounts counts, long people, long dead) {}
