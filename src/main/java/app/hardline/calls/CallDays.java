package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Parts that read what was done on whole days, from figures that are kept with each call. */
public final class CallDays {
  private final DayTallyStore store = new DayTallyStore();
  private final DialedStepStore steps = new DialedStepStore();

  /**
   * What was done on some days.
   *
   * @param view what is read
   * @param from the first day, the owner's
   * @param to the last day
   * @return days on which there was a call, the first one first
   */
  public List<DayCounts> between(Snapshot view, LocalDate from, LocalDate to) {
    return store.between(view, from, to);
  }

  /**
   * How many meetings were held on which days.
   *
   * @param view what is read
   * @param from the first day
   * @param to the last day
   * @return by the day, in the zone in which each was agreed
   */
  public Map<LocalDate, Long> held(Snapshot view, LocalDate from, LocalDate to) {
    return store.held(view, from, to);
  }

  /**
   * How far the owner's own dials came.
   *
   * @param view what is read
   * @param from the first day on which they were made
   * @param to the last day
   * @return the sums; a meeting counts with the call on which it was booked
   */
  public DialedSteps dialed(Snapshot view, LocalDate from, LocalDate to) {
    return steps.between(view, from, to);
  }
}
