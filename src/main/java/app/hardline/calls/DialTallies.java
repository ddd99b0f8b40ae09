package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Parts that read what dials came to over many days, from figures that are kept with each call:
 * some thousand rows for a year. Days are the owner's, the last one included.
 */
public final class DialTallies {
  private final DialTallyStore store = new DialTallyStore();
  private final DayTallyStore days = new DayTallyStore();

  /**
   * All dials of a range.
   *
   * @param view what is read
   * @param from the first day
   * @param to the last day
   * @return their sum
   */
  public DialCounts sum(Snapshot view, LocalDate from, LocalDate to) {
    return store.sum(view, from, to);
  }

  /**
   * By the hours of the week.
   *
   * @param view what is read
   * @param from the first day
   * @param to the last day
   * @return hours in which there was a dial, Monday's first one first
   */
  public List<HourDials> hours(Snapshot view, LocalDate from, LocalDate to) {
    return store.hours(view, from, to);
  }

  /**
   * By the lists that brought whom was dialed.
   *
   * @param view what is read
   * @param from the first day
   * @param to the last day
   * @return lists with a dial, the one with the most first
   */
  public List<ListDials> lists(Snapshot view, LocalDate from, LocalDate to) {
    return store.lists(view, from, to);
  }

  /**
   * By the how manieth dial to the same prospect they were.
   *
   * @param view what is read
   * @param from the first day
   * @param to the last day
   * @return first dials first
   */
  public List<AttemptDials> attempts(Snapshot view, LocalDate from, LocalDate to) {
    return store.attempts(view, from, to);
  }

  /**
   * By day and outcome.
   *
   * @param view what is read
   * @param from the first day
   * @param to the last day
   * @return the first day first
   */
  public List<OutcomeDay> outcomes(Snapshot view, LocalDate from, LocalDate to) {
    return store.outcomes(view, from, to);
  }

  /**
   * The meetings that were booked on dials and whose day lies in a range. One that was moved is
   * left out, but for where it was moved to.
   *
   * @param view what is read
   * @param from the first day
   * @param to the last day
   * @return how many by what became of them
   */
  public Map<MeetingState, Long> meetings(Snapshot view, LocalDate from, LocalDate to) {
    return days.meetings(view, from, to);
  }
}
