package app.hardline.insight;

import app.hardline.pipeline.Deal;
import app.hardline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a day, a week or a month came to, all of it read at one moment.
 *
 * @param span how long it is
 * @param period its first and last day
 * @param today the owner's date when it was read
 * @param rows its days, or its weeks cut to it; the day itself for a day
 * @param before what the same time before came to
 * @param asked dials that the quota asks for in it; empty where there is no quota
 * @param works the funnel, the hours, the lists and how the dials ended
 * @param outcomes the names of the outcomes by their codes
 * @param decided deals that were won or lost in it, the first one first
 * @param review what the owner wrote about the week; empty for a day and a month
 */
public record Report(
    ReportSpan span,
    Period period,
    LocalDate today,
    List<PeriodSums> rows,
    PeriodSums before,
    OptionalLong asked,
    Works works,
    Map<String, String> outcomes,
    List<Deal> decided,
    Optional<Review> review) {

  /** Keeps the lists from change. */
  public Report {
    rows = List.copyOf(rows);
    outcomes = Map.copyOf(outcomes);
    decided = List.copyOf(decided);
  }

  /**
   * All of it together.
   *
   * @return the sum of the rows
   */
  public PeriodSums sums() {
    return rows.stream().reduce((one, other) -> one.plus(other)).orElseThrow();
  }

  /**
   * Conversations on calls that came in, which no dial stands for.
   *
   * @return how many of the conversations
   */
  public long cameIn() {
    return sums().conversations() - works.hours().sum().conversations();
  }

  /**
   * Whether its last day is over.
   *
   * @return false up to that day's end
   */
  public boolean isOver() {
    return today.isAfter(period.to());
  }
}
