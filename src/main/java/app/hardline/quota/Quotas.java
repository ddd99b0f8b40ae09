package app.hardline.quota;

import app.hardline.store.Database;
import app.hardline.store.Settings;
import app.hardline.store.Snapshot;
import app.hardline.time.OwnerClock;
import app.hardline.time.Per;
import app.hardline.words.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The quotas. A change holds from a day on and never rewrites the past. Safe for any thread but the
 * screen's.
 */
public final class Quotas {
  private final Database database;
  private final OwnerClock clock;
  private final CallingBlocks blocks;
  private final WorkCalendar calendar;
  private final TargetStore store = new TargetStore();

  /**
   * The quotas of a database.
   *
   * @param database where they are kept
   * @param settings tell where the owner is at home
   * @param clock the owner's
   */
  public Quotas(Database database, Settings settings, OwnerClock clock) {
    this.database = database;
    this.clock = clock;
    this.blocks = new CallingBlocks(database, clock);
    this.calendar = new WorkCalendar(database, settings, clock);
  }

  /**
   * When the calls are made.
   *
   * @return the door to the calling blocks
   */
  public CallingBlocks blocks() {
    return blocks;
  }

  /**
   * On which days calls are made.
   *
   * @return the door to the calendar
   */
  public WorkCalendar calendar() {
    return calendar;
  }

  /**
   * Sets quotas, all or none.
   *
   * @param targets how much of each metric; 0 takes the quota away
   * @param per in which period
   * @param from the first day on which they hold, today or later
   * @throws Refused with {@link QuotaReason#PAST} or {@link QuotaReason#BELOW_ZERO}
   */
  public void set(Map<Metric, Long> targets, Per per, LocalDate from) {
    if (from.isBefore(clock.today())) {
      throw new Refused(QuotaReason.PAST, from);
    }
    if (targets.values().stream().anyMatch(target -> target < 0)) {
      throw new Refused(QuotaReason.BELOW_ZERO);
    }
    database.write(tx -> {
      targets.forEach((metric, target) ->
          store.add(tx, new Target(metric, per, target, from), clock.instant()));
      return targets;
    });
  }

  /**
   * The quotas in force today, and those that are to come.
   *
   * @return by metric and period, the one in force before those to come
   */
  public List<Target> current() {
    return database.read(view -> store.from(view, clock.today()));
  }

  /**
   * Part: every quota there ever was.
   *
   * @param view what is read
   * @return with the calendar by which they fall to days
   */
  public Targets targets(Snapshot view) {
    return new Targets(store.all(view), calendar.read(view));
  }

  /**
   * Asks to be told when a quota changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("target"), action);
  }
}
