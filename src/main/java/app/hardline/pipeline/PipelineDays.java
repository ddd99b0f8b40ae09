package app.hardline.pipeline;

import app.hardline.calls.BookedCounts;
import app.hardline.calls.CallDays;
import app.hardline.calls.Meeting;
import app.hardline.calls.MeetingState;
import app.hardline.calls.Meetings;
import app.hardline.store.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Parts that read what came of deals on whole days. A deal counts where it stands: what it had
 * reached and was moved back from, or what was taken back, isn't counted. One that skips a lane has
 * passed it on the same day.
 */
public final class PipelineDays {
  private final Meetings meetings;
  private final CallDays calls = new CallDays();
  private final PipelineDayStore store = new PipelineDayStore();

  /**
   * The days of a database.
   *
   * @param meetings that were held or not
   */
  public PipelineDays(Meetings meetings) {
    this.meetings = meetings;
  }

  /**
   * What came of deals on some days.
   *
   * @param view what is read
   * @param from the first day, the owner's
   * @param to the last day
   * @return days on which there was anything, the first one first
   */
  public List<PipelineDay> between(Snapshot view, LocalDate from, LocalDate to) {
    SortedMap<LocalDate, PipelineDay> days = new TreeMap<>();
    Stream.of(
            calls.held(view, from, to).entrySet().stream()
                .map(day -> new PipelineDay(day.getKey(), day.getValue(), DealSums.NONE))
                .toList(),
            store.heldByHand(view, from, to),
            store.proposals(view, from, to),
            store.won(view, from, to),
            store.kpis(view, from, to))
        .flatMap(List::stream)
        .forEach(day -> days.merge(day.date(), day, PipelineDay::plus));
    return List.copyOf(days.values());
  }

  /**
   * How far the meetings got that were booked on some days, as it is by now.
   *
   * @param view what is read
   * @param from the first day on which they were booked, the owner's
   * @param to the last day
   * @param now until when a meeting's time is over
   * @return the counts
   */
  public DealCounts counts(Snapshot view, LocalDate from, LocalDate to, Instant now) {
    BookedCounts booked = meetings.booked(view, from, to, now);
    List<Meeting> dealt = meetings.booked(view, from, to, now, store.meetings(view));
    List<Long> held =
        dealt.stream().filter(it -> it.state() == MeetingState.HELD).map(Meeting::id).toList();
    List<PipelineDayStore.Way> ways =
        store.ways(view, dealt.stream().map(Meeting::id).toList(), held);
    long proposed = ways.stream().filter(PipelineDayStore.Way::proposed).count();
    long refused =
        ways.stream()
            .filter(it -> it.stage() == DealStage.LOST && it.held() && !it.proposed())
            .count();
    return new DealCounts(
        booked.due(),
        booked.held(),
        proposed + refused,
        proposed,
        ways.stream().filter(it -> it.proposed() && !it.stage().isOpen()).count(),
        ways.stream().filter(it -> it.stage() == DealStage.WON).count());
  }
}
