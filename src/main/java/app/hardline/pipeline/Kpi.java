package app.hardline.pipeline;

/**
 * Something that is counted by hand.
 *
 * @param name what it is called
 * @param today how much was counted today, by the owner's date
 * @param total how much was counted in all
 */
public record Kpi(String name, long today, long total) {}
