package app.hardline.ui.dial;

import app.hardline.dialing.Next;
import app.hardline.dialing.QueueCounts;
import app.hardline.dialing.Scope;
import app.hardline.prospect.CallList;
import app.hardline.quota.DayTally;
import app.hardline.quota.Metric;
import app.hardline.workbench.Workbench;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what stands around the card, off the screen's thread. */
final class AroundReader {
  /** So many fit beside the card, the one on it included. */
  private static final int SHOWN = 6;

  private static final int LATER_SHOWN = 2;

  private final Workbench workbench;
  private final CallList list;
  private final FaceWriter writer;

  AroundReader(Workbench workbench, CallList list, FaceWriter writer) {
    this.workbench = workbench;
    this.list = list;
    this.writer = writer;
  }

  Around read() {
    Scope scope = Scope.of(list);
    QueueCounts counts = workbench.queue().counts(scope);
    DayTally today = workbench.tally().today();
    return new Around(
        list.name(),
        waiting(workbench.queue().next(scope, SHOWN), false),
        waiting(workbench.queue().upcoming(scope, endOfToday(), LATER_SHOWN), true),
        counts.ready(),
        counts.later(),
        counts.nextAt(),
        done(today, Metric.DIALS),
        (int) today.of(Metric.DIALS).quota().orElse(0),
        done(today, Metric.ANSWERED),
        done(today, Metric.CONVERSATIONS),
        done(today, Metric.MEETINGS));
  }

  private Instant endOfToday() {
    return workbench
        .clock()
        .today()
        .plusDays(1)
        .atStartOfDay(workbench.clock().getZone())
        .toInstant();
  }

  private List<Around.Waiting> waiting(List<Next> all, boolean later) {
    return all.stream()
        .map(next ->
            new Around.Waiting(
                next.prospect().id(),
                next.prospect().name(),
                writer.why(next),
                next.prospect().timeZone(),
                later ? next.due() : Optional.empty()))
        .toList();
  }

  private static int done(DayTally today, Metric metric) {
    return (int) today.of(metric).done();
  }
}
