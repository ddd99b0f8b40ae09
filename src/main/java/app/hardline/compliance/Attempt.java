package app.hardline.compliance;

/**
 * What the rules must know about a call that is to be made.
 *
 * @param occasion what for
 * @param dialsToday how often the person was dialed today, by the owner's date
 * @param practice whether nothing is dialed anyway, so that neither hours nor counts matter
 */
public record Attempt(Occasion occasion, int dialsToday, boolean practice) {}
