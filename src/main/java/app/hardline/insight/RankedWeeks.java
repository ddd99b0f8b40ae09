package app.hardline.insight;

import app.hardline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Weeks by how they stand against the quota that was in force then, the worst at the bottom. A week
 * without a quota comes after those with one; one in which nothing was asked for and nothing done
 * is left out.
 *
 * @param ranked the best one first
 * @param running the week that isn't over, which has no rank
 * @param inRow weeks met in a row up to now
 * @param bestRow the most of these weeks that were ever met in a row
 */
public record RankedWeeks(List<Week> ranked, Optional<Week> running, int inRow, int bestRow) {

  /** Keeps the weeks from change. */
  public RankedWeeks {
    ranked = List.copyOf(ranked);
  }

  /**
   * One week.
   *
   * @param days from Monday to Sunday
   * @param dials made
   * @param quota asked for then; empty where there was none
   */
  public record Week(Period days, long dials, OptionalLong quota) {

    /**
     * Whether something was asked for.
     *
     * @return false for a week off
     */
    public boolean isDue() {
      return quota.orElse(0) > 0;
    }

    /**
     * Whether that was done.
     *
     * @return false where nothing was asked for
     */
    public boolean isMet() {
      return isDue() && dials >= quota.getAsLong();
    }

    private double share() {
      return isDue() ? (double) dials / quota.getAsLong() : -1;
    }
  }

  /**
   * Ranks weeks.
   *
   * @param weeks in their order
   * @param running whether the last of them isn't over yet
   * @return the board
   */
  static RankedWeeks of(List<Week> weeks, boolean running) {
    List<Week> past = running ? weeks.subList(0, weeks.size() - 1) : weeks;
    int row = 0;
    int best = 0;
    for (Week week : weeks) {
      boolean over = past.contains(week);
      row = week.isMet() ? row + 1 : week.isDue() && over ? 0 : row;
      best = Math.max(best, row);
    }
    return new RankedWeeks(
        past.stream()
            .filter(week -> week.isDue() || week.dials() > 0)
            .sorted(
                Comparator.comparingDouble(Week::share)
                    .thenComparingLong(Week::dials)
                    .reversed()
                    .thenComparing(week -> week.days().from()))
            .toList(),
        running ? Optional.of(weeks.getLast()) : Optional.empty(),
        row,
        best);
  }

  /**
   * How many were met.
   *
   * @return of those that are over
   */
  public long met() {
    return ranked.stream().filter(Week::isMet).count();
  }

  /**
   * How many were missed.
   *
   * @return of those that are over
   */
  public long missed() {
    return ranked.stream().filter(week -> week.isDue() && !week.isMet()).count();
  }

  /**
   * Every week that is shown.
   *
   * @return the ranked ones and the running one, which comes last
   */
  public List<Week> all() {
    List<Week> all = new ArrayList<>(ranked);
    running.ifPresent(all::add);
    return all;
  }
}
