package app.hardline.insight;

import app.hardline.quota.Streak;
import app.hardline.quota.Week;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weeks by how they stand against the quota that was in force then, the worst at the bottom. A week
 * without a quota comes after those with one; one in which nothing was asked for and nothing done
 * is left out.
 *
 * @param ranked the best one first
 * @param running the week that isn't over, which has no rank
 * @param streak of these weeks met in a row
 */
public record RankedWeeks(List<Week> ranked, Optional<Week> running, Streak streak) {

  /** Keeps the weeks from change. */
  public RankedWeeks {
    ranked = List.copyOf(ranked);
  }

  /**
   * Ranks weeks.
   *
   * @param weeks in their order; the last one may be running
   * @return the board
   */
  static RankedWeeks of(List<Week> weeks) {
    return new RankedWeeks(
        weeks.stream()
            .filter(week -> !week.running() && (week.isDue() || week.done() > 0))
            .sorted(
                Comparator.comparingDouble(RankedWeeks::share)
                    .thenComparingLong(Week::done)
                    .reversed()
                    .thenComparing(week -> week.period().from()))
            .toList(),
        weeks.stream().filter(Week::running).findFirst(),
        Streak.of(weeks));
  }

  /**
   * How many were met.
   *
   * @return of those that are over
   */
  public long met() {
    return ranked.stream().filter(Week::met).count();
  }

  /**
   * How many were missed.
   *
   * @return of those that are over
   */
  public long missed() {
    return ranked.stream().filter(week -> week.isDue() && !week.met()).count();
  }

  /**
   * Every week that is shown.
   *
   * @return the ranked ones and the running one, which comes last
   */
  public List<Week> all() {
    return Stream.concat(ranked.stream(), running.stream()).toList();
  }

  private static double share(Week week) {
    return week.isDue() ? (double) week.done() / week.quota().orElse(0) : -1;
  }
}
