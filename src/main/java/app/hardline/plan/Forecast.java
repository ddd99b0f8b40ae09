package app.hardline.plan;

import java.util.List;
import java.util.Optional;

/**
 * How likely a period's quota of dials is met if one stops now, and after some more today.
 *
 * <p>Each work day that is left of the period is drawn, independently, from the dials of the
 * owner's own last work days, those without a dial among them: the empirical distribution (Efron
 * and Tibshirani, An Introduction to the Bootstrap, chapter 4). The sum of such days is worked out
 * exactly, by convolution, without random numbers.
 *
 * @param stopNow chance if no more dial is made today, in per cent, from 1 to 99
 * @param more dials today
 * @param afterMore chance after those, in per cent, from 1 to 99
 */
public record Forecast(int stopNow, long more, int afterMore) {
  /** How many of one's own last work days are drawn from. */
  public static final int DAYS = 40;

  /** Nothing is said before the second week. */
  public static final int FEWEST_DAYS = 5;

  /** Some three quarters of an hour. */
  private static final long DOZEN = 12;

  private static final int SUREST = 99;

  /**
   * What is likely.
   *
   * @param missing dials still to be made in the period, those of today taken off
   * @param own dials of each of the owner's work days before today, the latest ones last; of more
   *     than {@link #DAYS} the last ones count
   * @param daysLeft work days of the period after today
   * @param leftToday dials that fall to today and aren't made yet; a dozen of them is looked at, or
   *     as many as there are, and a dozen on top where there are none
   * @return empty where nothing is missing any more, and before the second week
   */
  public static Optional<Forecast> of(
      long missing, List<Integer> own, int daysLeft, long leftToday) {
    List<Integer> days = own.subList(Math.max(0, own.size() - DAYS), own.size());
    long more = Math.min(missing, leftToday > 0 ? Math.min(DOZEN, leftToday) : DOZEN);
    if (more <= 0 || days.size() < FEWEST_DAYS) {
      return Optional.empty();
    }
    return Optional.of(
        new Forecast(
            shown(chance(missing, days, daysLeft)),
            more,
            shown(chance(missing - more, days, daysLeft))));
  }

  /**
   * How likely some days bring enough.
   *
   * @param missing dials
   * @param own dials of each day that is drawn from; one at least
   * @param daysLeft how many days are drawn
   * @return from 0 to 1, exact
   */
  public static double chance(long missing, List<Integer> own, int daysLeft) {
    if (missing <= 0) {
      return 1;
    }
    int enough = Math.toIntExact(missing);
    double[] sum = new double[enough + 1];
    sum[0] = 1;
    for (int day = 0; day < daysLeft; day++) {
      sum = andOne(sum, own, enough);
    }
    return Math.min(1, sum[enough]);
  }

  /** The sum with one more day in it; the last place holds everything from enough on. */
  private static double[] andOne(double[] sum, List<Integer> own, int enough) {
    double[] next = new double[sum.length];
    for (int done = 0; done <= enough; done++) {
      for (int dials : own) {
        next[Math.min(enough, done + dials)] += sum[done] / own.size();
      }
    }
    return next;
  }

  /** Nothing is sure before the period is over. */
  private static int shown(double chance) {
    return Math.clamp(Math.round(chance * 100), 1, SUREST);
  }
}
