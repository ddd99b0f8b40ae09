package app.hardline.pipeline;

import java.util.Optional;

/**
 * What a deal is worth, as far as it is known.
 *
 * @param mrr monthly recurring revenue
 * @param oneTime revenue that comes once
 * @param grossProfit what is left of both, a month
 */
public record Amounts(Optional<Money> mrr, Optional<Money> oneTime, Optional<Money> grossProfit) {
  /** Nothing is known. */
  public static final Amounts UNKNOWN =
      new Amounts(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Amounts of which the monthly one is known.
   *
   * @param mrr monthly recurring revenue
   * @return nothing else is known
   */
  public static Amounts monthly(Money mrr) {
    return new Amounts(Optional.of(mrr), Optional.empty(), Optional.empty());
  }

  /**
   * Takes what isn't known here from elsewhere.
   *
   * @param others what was known before
   * @return what is known of both
   */
  public Amounts or(Amounts others) {
    return new Amounts(
        mrr.or(others::mrr), oneTime.or(others::oneTime), grossProfit.or(others::grossProfit));
  }

  /** Whether it would bring in anything. */
  boolean isWorth() {
    return mrr.or(this::oneTime).isPresent();
  }

  /** What isn't known is nothing. */
  Amounts settled() {
    Optional<Money> nothing = Optional.of(Money.ZERO);
    return or(new Amounts(nothing, nothing, nothing));
  }
}
