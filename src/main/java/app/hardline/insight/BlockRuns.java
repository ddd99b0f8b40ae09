package app.hardline.insight;

import app.hardline.calls.CallSpans;
import app.hardline.plan.Tried;
import app.hardline.quota.CallingBlock;
import app.hardline.quota.WorkCalendar;
import app.hardline.quota.WorkDay;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.time.OwnerClock;
import app.hardline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done in each calling block. Safe for any thread but the screen's. */
public final class BlockRuns {
  private final Database database;
  private final OwnerClock clock;
  private final WorkCalendar calendar;
  private final CallSpans spans = new CallSpans();

  /**
   * Over a database.
   *
   * @param database where the calls are kept
   * @param clock the owner's
   * @param calendar when calls are planned
   */
  public BlockRuns(Database database, OwnerClock clock, WorkCalendar calendar) {
    this.database = database;
    this.clock = clock;
    this.calendar = calendar;
  }

  /**
   * The blocks of some days that are over.
   *
   * @param days first and last
   * @return the first one first
   */
  public List<BlockRun> over(Period days) {
    Instant now = clock.instant();
    return database.read(view -> {
      List<BlockRun> runs = new ArrayList<>();
      for (WorkDay day : calendar.read(view).days(days)) {
        day.blocks().stream()
            .filter(block -> !block.ends(day.date(), clock.getZone()).isAfter(now))
            .map(block -> run(view, day.date(), block))
            .forEach(runs::add);
      }
      return runs;
    });
  }

  private BlockRun run(Snapshot view, LocalDate date, CallingBlock block) {
    Instant from = block.begins(date, clock.getZone());
    Instant until = block.ends(date, clock.getZone());
    List<Instant> dials =
        spans.dials(view, date).stream()
            .filter(at -> !at.isBefore(from) && at.isBefore(until))
            .toList();
    long talks =
        spans.talks(view, date, from, until).stream().filter(call -> !call.incoming()).count();
    Optional<LocalTime> began =
        dials.stream().findFirst().map(at -> at.atZone(clock.getZone()).toLocalTime());
    return new BlockRun(date, block, new Tried(talks, dials.size()), began);
  }
}
