package app.hardline.ui.today;

import app.hardline.calls.DayCounts;
import app.hardline.insight.Advice;
import app.hardline.insight.Review;
import app.hardline.plan.Earned;
import app.hardline.plan.Forecast;
import app.hardline.plan.Usual;
import app.hardline.quota.DayPlan;
import app.hardline.quota.Pace;
import app.hardline.quota.PastDays;
import app.hardline.quota.Streak;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What Today shows, read in one go.
 *
 * @param now the owner's date and time
 * @param quota dials a day, 0 where no quota is set
 * @param tally what was done today
 * @param plan what falls to each calling block of today
 * @param numbers the week and the days before
 * @param reviewed what was written about the weeks
 * @param callbacks promised until the day's end, by time
 * @param first who comes first on the chosen list
 * @param nobody that nobody can be called now, and from when on somebody can; empty where somebody
 *     is first
 * @param lists every list, what was dialed last first
 */
public record TodayFacts(
    ZonedDateTime now,
    int quota,
    Tally tally,
    DayPlan plan,
    Numbers numbers,
    Reviewed reviewed,
    List<Promise> callbacks,
    Optional<First> first,
    String nobody,
    List<ListRow> lists) {

  /**
   * The same with a sentence that the calls carry.
   *
   * @param advice what they say
   * @return the rest as it is
   */
  public TodayFacts with(Advice advice) {
    Expected now = numbers.expected;
    Expected expected =
        new Expected(
            now.forecast, now.conversations, now.meetings, now.earned, Optional.of(advice));
    return new TodayFacts(
        this.now,
        quota,
        tally,
        plan,
        new Numbers(
            numbers.day,
            numbers.week,
            numbers.daysLeft,
            numbers.meetings,
            numbers.streak,
            numbers.lastDay,
            numbers.past,
            expected),
        reviewed,
        callbacks,
        first,
        nobody,
        lists);
  }

  /**
   * What was done on one day.
   *
   * @param dials calls made
   * @param answered calls that somebody answered
   * @param conversations calls that became one
   * @param meetings meetings booked
   */
  public record Tally(int dials, int answered, int conversations, int meetings) {}

  /**
   * The weeks looked back on.
   *
   * @param due whether the running week is to be, since its last calling block is over
   * @param last what was written last about a week before it
   */
  public record Reviewed(boolean due, Optional<Review> last) {}

  /**
   * What today is part of.
   *
   * @param day where the day's dials stand; empty where there is no quota
   * @param week where the week's dials stand; empty where there is no quota
   * @param daysLeft days of the week after today on which calls are planned
   * @param meetings booked this week
   * @param streak weeks met in a row; empty where there never was a quota
   * @param lastDay the last day before today on which a call was made
   * @param past today's dials beside those of past days
   * @param expected what the owner's calls let expect
   */
  public record Numbers(
      Optional<Pace> day,
      Optional<Pace> week,
      List<LocalDate> daysLeft,
      int meetings,
      Optional<Streak> streak,
      Optional<DayCounts> lastDay,
      PastDays past,
      Expected expected) {

    /** Keeps the days from change. */
    public Numbers {
      daysLeft = List.copyOf(daysLeft);
    }
  }

  /**
   * What the owner's calls let expect.
   *
   * @param forecast how likely the week is met; empty once it is, and before the second week
   * @param conversations that today's dials usually bring
   * @param meetings that the week's dials usually bring
   * @param earned by every dial so far
   * @param advice what they say today; empty where they carry nothing
   */
  public record Expected(
      Optional<Forecast> forecast,
      Usual conversations,
      Usual meetings,
      Earned earned,
      Optional<Advice> advice) {}

  /**
   * A promised call.
   *
   * @param at when, in the owner's zone
   * @param name who
   * @param company where, empty where that isn't known
   */
  public record Promise(ZonedDateTime at, String name, String company) {}

  /**
   * Who comes first.
   *
   * @param name who
   * @param company where, empty where that isn't known
   * @param why a sentence
   */
  public record First(String name, String company, String why) {}

  /**
   * A call list.
   *
   * @param name how it is called
   * @param prospects how many are on it
   * @param ready how many can be called now
   * @param practice whether its calls count for nothing
   * @param several whether it is no list but what was dialed last, of several lists or not all of
   *     one
   */
  public record ListRow(
      String name, long prospects, long ready, boolean practice, boolean several) {}
}
