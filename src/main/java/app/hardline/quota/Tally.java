package app.hardline.quota;

import app.hardline.calls.CallLog;
import app.hardline.calls.CallSpans;
import app.hardline.calls.DayCounts;
import app.hardline.store.Database;
import app.hardline.time.OwnerClock;
import app.hardline.time.Per;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What is done today against the daily quota. Safe for any thread but the screen's. */
public final class Tally {
  private final Database database;
  private final OwnerClock clock;
  private final CallLog calls;
  private final Quotas quotas;
  private final CallSpans spans = new CallSpans();

  /**
   * The tally over a database.
   *
   * @param database where calls and quotas are kept
   * @param clock the owner's
   * @param calls what was done
   * @param quotas what is to be done
   */
  public Tally(Database database, OwnerClock clock, CallLog calls, Quotas quotas) {
    this.database = database;
    this.clock = clock;
    this.calls = calls;
    this.quotas = quotas;
  }

  /**
   * Today so far.
   *
   * @return the figures of all metrics
   */
  public DayTally today() {
    LocalDate today = clock.today();
    return database.read(view -> {
      DayCounts counts = calls.day(view, today);
      List<Target> targets = quotas.inForce(view, today);
      return new DayTally(
          today,
          Arrays.stream(Metric.values())
              .map(metric -> new DayTally.Line(metric, metric.of(counts), daily(targets, metric)))
              .toList());
    });
  }

  /**
   * How today's quota of dials falls to its calling blocks.
   *
   * @return the plan as of now
   */
  public DayPlan plan() {
    LocalDate today = clock.today();
    return database.read(view ->
        DayPlan.of(
            today,
            clock.getZone(),
            quotas.blocks().on(view, today),
            daily(quotas.inForce(view, today), Metric.DIALS),
            spans.dials(view, today),
            clock.instant()));
  }

  /**
   * Asks to be told when a call, a quota or a calling block changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("call", "target", "calling_block"), action);
  }

  private static OptionalLong daily(List<Target> targets, Metric metric) {
    return targets.stream()
        .filter(it -> it.metric() == metric && it.per() == Per.DAY)
        .mapToLong(Target::target)
        .findFirst();
  }
}
