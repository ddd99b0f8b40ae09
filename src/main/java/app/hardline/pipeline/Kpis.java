package app.hardline.pipeline;

import app.hardline.store.Database;
import app.hardline.time.OwnerClock;
import app.hardline.words.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the plan counts by hand: letters mailed, events held. Safe for any thread but the screen's.
 */
public final class Kpis {
  /** What is counted by itself, by the words of the command line. */
  private static final List<String> COUNTED =
      List.of(
          "dials",
          "answered",
          "conversations",
          "meetings",
          "held",
          "proposals",
          "won",
          "mrr",
          "oneTime",
          "grossProfit");

  private final Database database;
  private final OwnerClock clock;
  private final KpiStore store = new KpiStore();

  /**
   * The counts of a database.
   *
   * @param database where they are kept
   * @param clock the owner's
   */
  public Kpis(Database database, OwnerClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * All that is counted by hand.
   *
   * @return by name
   */
  public List<Kpi> all() {
    return database.read(view -> store.all(view, clock.today()));
  }

  /**
   * Adds to a count, which is made where there is none of that name.
   *
   * @param name what it is called, whatever the case of its letters
   * @param amount how much more; below zero puts right what was too much
   * @param day the owner's date on which that was
   * @return the count afterwards
   * @throws Refused with {@link PipelineReason#NO_KPI_NAME}, {@link PipelineReason#KPI_NAME_TAKEN},
   *     {@link PipelineReason#NO_COUNT}, {@link PipelineReason#IN_THE_FUTURE} or {@link
   *     PipelineReason#BELOW_ZERO}
   */
  public Kpi add(String name, long amount, LocalDate day) {
    String called = name.strip();
    check(called, amount, day);
    return database.write(tx -> {
      long kpi = store.named(tx, called, clock.instant());
      long before = store.on(tx, kpi, day);
      if (before + amount < 0) {
        throw new Refused(PipelineReason.BELOW_ZERO, called, day.toString(), before);
      }
      store.add(tx, kpi, day, amount, clock.instant());
      return store.all(tx, clock.today()).stream()
          .filter(it -> it.name().equalsIgnoreCase(called))
          .findFirst()
          .orElseThrow();
    });
  }

  /**
   * Asks to be told when something was counted.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("kpi", "kpi_entry"), action);
  }

  private void check(String name, long amount, LocalDate day) {
    if (name.isEmpty()) {
      throw new Refused(PipelineReason.NO_KPI_NAME);
    }
    if (COUNTED.stream().anyMatch(name::equalsIgnoreCase)) {
      throw new Refused(PipelineReason.KPI_NAME_TAKEN, name);
    }
    if (amount == 0) {
      throw new Refused(PipelineReason.NO_COUNT);
    }
    if (day.isAfter(clock.today())) {
      throw new Refused(PipelineReason.IN_THE_FUTURE, day.toString());
    }
  }
}
