package app.hardline.prospect;

/**
 * How far a list is used up.
 *
 * @param list which one
 * @param prospects how many are on it
 * @param called how many of them were called at least once
 * @param ready how many can be called now
 */
public record ListCounts(CallList list, long prospects, long called, long ready) {}
