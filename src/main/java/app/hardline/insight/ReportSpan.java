package app.hardline.insight;

import app.hardline.time.Per;
import app.hardline.time.Period;
import java.time.LocalDate;

/** How long the time is that a report is of. */
public enum ReportSpan {
  DAY(Per.DAY, Per.DAY),
  WEEK(Per.WEEK, Per.DAY),
  MONTH(Per.MONTH, Per.WEEK);

  private final Per whole;
  private final Per row;

  ReportSpan(Per whole, Per row) {
    this.whole = whole;
    this.row = row;
  }

  /**
   * The time of this length around a day.
   *
   * @param day any of it
   * @return its first and last day
   */
  public Period around(LocalDate day) {
    return whole.around(day);
  }

  /**
   * The length as quotas have it.
   *
   * @return a day, a week or a month
   */
  public Per per() {
    return whole;
  }

  /** How long each row is; the first and the last end with the whole. */
  Per row() {
    return row;
  }
}
