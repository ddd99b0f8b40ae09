package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Parts that read the calls of some hours of one day: those that aren't voided or practice. */
public final class CallSpans {
  private final CallSpanStore store = new CallSpanStore();

  /**
   * When the dials of a day were made.
   *
   * @param view what is read
   * @param date the owner's
   * @return the first one first
   */
  public List<Instant> dials(Snapshot view, LocalDate date) {
    return store.dials(view, date);
  }

  /**
   * What was done.
   *
   * @param view what is read
   * @param date the owner's
   * @param from when the calls began at the earliest
   * @param until before which they began
   * @return the counts
   */
  public SpanCounts between(Snapshot view, LocalDate date, Instant from, Instant until) {
    return store.between(view, date, from, until);
  }

  /**
   * The calls that became a conversation or a meeting.
   *
   * @param view what is read
   * @param date the owner's
   * @param from when the calls began at the earliest
   * @param until before which they began
   * @return the first one first
   */
  public List<Call> talks(Snapshot view, LocalDate date, Instant from, Instant until) {
    return store.talks(view, date, from, until);
  }
}
