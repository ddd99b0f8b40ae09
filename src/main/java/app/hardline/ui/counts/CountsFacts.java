package app.hardline.ui.counts;

import app.hardline.quota.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was counted by hand, around a day.
 *
 * @param today the owner's date
 * @param day the one that is counted for, today or before
 * @param counts by name
 */
public record CountsFacts(LocalDate today, LocalDate day, List<Count> counts) {

  /** Keeps the counts from change. */
  public CountsFacts {
    counts = List.copyOf(counts);
  }

  /**
   * One of them.
   *
   * @param name what it is called
   * @param onDay how much on the day
   * @param inWeek how much in the day's week
   * @param goal where its goal stands now; empty where there is none
   */
  public record Count(String name, long onDay, long inWeek, Optional<Goal> goal) {}
}
