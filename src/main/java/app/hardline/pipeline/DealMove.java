package app.hardline.pipeline;

import java.time.LocalDate;

/**
 * A move of a deal.
 *
 * @param to how far it is from now on
 * @param on the owner's date on which that was
 * @param amounts what is known of its worth by that; the rest stays as it was
 * @param why for what reason it was lost; empty otherwise
 */
public record DealMove(DealStage to, LocalDate on, Amounts amounts, String why) {

  /**
   * A move of which there is nothing else to say.
   *
   * @param to how far it is from now on
   * @param on the owner's date on which that was
   * @return the move
   */
  public static DealMove plain(DealStage to, LocalDate on) {
    return new DealMove(to, on, Amounts.UNKNOWN, "");
  }

  /**
   * A deal that is lost.
   *
   * @param on the owner's date on which that was
   * @param why for what reason, in a line
   * @return the move
   */
  public static DealMove lost(LocalDate on, String why) {
    return new DealMove(DealStage.LOST, on, Amounts.UNKNOWN, why);
  }
}
