package app.hardline.pipeline;

/**
 * What the owner says of a deal.
 *
 * @param title what it is about, in a few words; may be empty
 * @param amounts what it is worth, expected until it is won
 * @param next what is to be done next
 */
public record DealDetails(String title, Amounts amounts, NextStep next) {
  /** Nothing was said. */
  public static final DealDetails NONE = new DealDetails("", Amounts.UNKNOWN, NextStep.NONE);
}
