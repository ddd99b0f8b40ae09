package app.hardline.script;

import app.hardline.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Practices the answers to the objections. An answer that came at once rests twice as long each
 * time, one that was stumbled over comes first again. Safe for any thread but the screen's.
 */
public final class Drills {
  private static final Duration FIRST_REST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 5;

  private final Database database;
  private final Clock clock;
  private final ObjectionStore objections = new ObjectionStore();
  private final DrillStore store = new DrillStore();

  /**
   * The drills of a database.
   *
   * @param database where it is kept how well the answers are known
   * @param clock the owner's
   */
  public Drills(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The cards of a warm-up.
   *
   * @return all objections: those first that were stumbled over or never drilled, then by how long
   *     they have rested
   */
  public Deck deck() {
    return database.read(view -> {
      Map<Long, DrillStore.Drill> drills = store.all(view);
      List<Objection> cards = objections.all(view);
      return new Deck(
          cards.stream().sorted(Comparator.comparing(card -> due(drills.get(card.id())))).toList());
    });
  }

  /**
   * Keeps that an answer came at once.
   *
   * @param objection its id
   */
  public void known(long objection) {
    database.write(tx -> store.known(tx, objection, clock.instant()));
  }

  /**
   * Keeps that an answer was stumbled over.
   *
   * @param objection its id
   */
  public void stumbled(long objection) {
    database.write(tx -> store.stumbled(tx, objection, clock.instant()));
  }

  private static Instant due(DrillStore.@Nullable Drill drill) {
    if (drill == null || drill.box() == 0) {
      return Instant.EPOCH;
    }
    int doublings = Math.min(drill.box() - 1, MOST_DOUBLINGS);
    return drill.at().plus(FIRST_REST.multipliedBy(1L << doublings));
  }
}
