package app.hardline.ui.dial;

import app.hardline.dialing.Card;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.Next;
import app.hardline.dialing.Scope;
import app.hardline.dialing.Why;
import app.hardline.prospect.ListCounts;
import app.hardline.prospect.Prospect;
import app.hardline.quota.DayTally;
import app.hardline.quota.Metric;
import app.hardline.workbench.Workbench;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what stands around the card, off the screen's thread. */
final class AroundReader {
  /** So many fit beside the card, the one on it included. */
  private static final int SHOWN = 6;

  private static final int LATER_SHOWN = 2;
  private static final int OTHERS_SHOWN = 3;
  private static final int PROMISES_SHOWN = 8;

  /** Letters of a name that fit into the column. */
  private static final int NAME_FITS = 22;

  private final Workbench workbench;
  private final DialDoors doors;
  private final DialSession session;
  private final FaceWriter writer;

  AroundReader(DialDoors doors, FaceWriter writer) {
    this.workbench = doors.workbench();
    this.doors = doors;
    this.session = doors.session();
    this.writer = writer;
  }

  Around read() {
    Scope scope = session.scope();
    DayTally today = workbench.tally().today();
    boolean left = session.state().card().isPresent();
    return new Around(
        doors.title(),
        waiting(queue(), false),
        waiting(workbench.queue().upcoming(scope, endOfToday(), LATER_SHOWN), true),
        done(today, Metric.Standard.DIALS),
        (int) today.of(Metric.Standard.DIALS).quota().orElse(0),
        done(today, Metric.Standard.ANSWERED),
        done(today, Metric.Standard.CONVERSATIONS),
        done(today, Metric.Standard.MEETINGS),
        left ? List.of() : promised(),
        left ? List.of() : others());
  }

  private List<Around.Promised> promised() {
    return workbench.dialSessions().promised(session).stream()
        .limit(PROMISES_SHOWN)
        .map(it -> new Around.Promised(writer.when(it.at()), it.prospect().name()))
        .toList();
  }

  private List<Around.Other> others() {
    return workbench.queue().lists().stream()
        .filter(it -> it.ready() > 0 && it.list().practice() == doors.practice())
        .filter(it -> !session.scope().lists().contains(it.list().id()))
        .sorted(Comparator.comparingLong(ListCounts::ready).reversed())
        .limit(OTHERS_SHOWN)
        .map(it -> new Around.Other(it.list().name(), it.ready()))
        .toList();
  }

  private List<Next> queue() {
    List<Next> queue = new ArrayList<>();
    session.state().card().map(Card::next).ifPresent(queue::add);
    queue.addAll(session.following(SHOWN - queue.size()));
    return queue;
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
                shortName(next.prospect()),
                later ? writer.promised() : writer.why(next),
                !later && next.why() == Why.CALLBACK,
                next.prospect().timeZone(),
                later ? next.due() : Optional.empty()))
        .toList();
  }

  /** Where the whole name has no room beside the card, the given name is cut to its letter. */
  private static String shortName(Prospect who) {
    boolean fits = who.name().length() <= NAME_FITS || who.firstName().isEmpty();
    return fits || who.lastName().isEmpty()
        ? who.name()
        : who.firstName().substring(0, 1) + ". " + who.lastName();
  }

  private static int done(DayTally today, Metric metric) {
    return (int) today.of(metric).done();
  }
}
