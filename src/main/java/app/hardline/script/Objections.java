package app.hardline.script;

import app.hardline.store.Database;
import app.hardline.words.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What prospects say against it, in the order in which the owner wants them, and on which calls
 * each was said. Safe for any thread but the screen's.
 */
public final class Objections {
  private final Database database;
  private final Clock clock;
  private final ObjectionStore store = new ObjectionStore();

  /**
   * The objections of a database.
   *
   * @param database where they are kept
   * @param clock the owner's
   */
  public Objections(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The objections.
   *
   * @return those in use, in their order
   */
  public List<Objection> all() {
    return database.read(store::all);
  }

  /**
   * Adds one at the end.
   *
   * @param said as prospects say it
   * @param first the answer
   * @param second the answer when they say it again; may be empty
   * @return as it is kept
   * @throws Refused with {@link ScriptReason#NO_ANSWER} or {@link ScriptReason#MISWRITTEN}
   */
  public Objection add(String said, String first, String second) {
    check(said, first, second);
    Objection added =
        new Objection(0, said.strip(), first.strip(), second.strip(), Optional.empty());
    return database.write(tx -> store.add(tx, added));
  }

  /**
   * Changes one.
   *
   * @param objection as it is from now on
   * @throws Refused with {@link ScriptReason#NO_ANSWER} or {@link ScriptReason#MISWRITTEN}
   */
  public void change(Objection objection) {
    check(objection.said(), objection.first(), objection.second());
    database.write(tx -> store.change(tx, objection));
  }

  /**
   * Moves one by a place.
   *
   * @param objection its id
   * @param places 1 down, -1 up
   */
  public void move(long objection, int places) {
    database.write(tx -> {
      List<Long> order = new ArrayList<>(store.all(tx).stream().map(Objection::id).toList());
      int from = order.indexOf(objection);
      int to = Math.clamp(from + places, 0, order.size() - 1);
      order.add(to, order.remove(from));
      return store.order(tx, order);
    });
  }

  /**
   * Takes one out of use. What was counted of it stays.
   *
   * @param objection its id
   */
  public void retire(long objection) {
    database.write(tx -> store.retire(tx, objection, clock.instant()));
  }

  /**
   * Notes that one was said on the call that is running.
   *
   * @param objection its id
   * @param prospect who said it
   */
  public void said(long objection, long prospect) {
    database.write(tx -> store.said(tx, objection, prospect, clock.instant()));
  }

  /**
   * Asks to be told when an objection was changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("objection"), action);
  }

  private static void check(String said, String first, String second) {
    if (said.isBlank() || first.isBlank()) {
      throw new Refused(ScriptReason.NO_ANSWER);
    }
    Scripts.refuseMiswritten(first);
    Scripts.refuseMiswritten(second);
  }
}
