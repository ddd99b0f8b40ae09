package app.hardline.dialing;

/**
 * How many a scope has.
 *
 * @param prospects everybody who fits
 * @param ready how many of them can be called now
 */
public record Matching(long prospects, long ready) {}
