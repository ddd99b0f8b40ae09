package app.hardline.plan;

import java.time.LocalDate;

/**
 * What is wanted: so much new money by a day.
 *
 * @param kind of kind
 * @param amount in dollars, above zero
 * @param by the day by which it is to be signed
 */
public record Goal(Kind kind, long amount, LocalDate by) {

  /** Checks the amount. */
  public Goal {
    if (amount <= 0) {
      throw new IllegalArgumentException("nothing is wanted");
    }
  }

  /** Kinds of money that deals bring. */
  public enum Kind {
    /** New monthly recurring revenue. */
    MRR("mrr"),
    /** Gross profit of the deals, as it is noted with them. */
    PROFIT("grossProfit"),
    /** Revenue that comes once. */
    SALES("oneTime");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /**
     * The metric's word on the command line.
     *
     * @return such as {@code mrr}
     */
    public String code() {
      return code;
    }
  }
}
