package app.hardline.dialing;

import app.hardline.store.Database;
import java.util.Map;

/**
 * What came of the calls on which something was said: by the version of a script that was open on
 * them, and by the objection that was made. Calls that were taken back and practice are left out.
 * Safe for any thread but the screen's.
 */
public final class ScriptResults {
  private final Database database;
  private final ScriptResultStore store = new ScriptResultStore();

  /**
   * What came of some calls.
   *
   * @param dials how many there were
   * @param conversations how many of them became a talk with the right person
   * @param meetings how many of them booked a meeting
   */
  public record Result(long dials, long conversations, long meetings) {}

  /**
   * The results of a database.
   *
   * @param database where the calls are kept
   */
  public ScriptResults(Database database) {
    this.database = database;
  }

  /**
   * What came of a script.
   *
   * @param script its id
   * @return by the number of each version that was open on a call
   */
  public Map<Integer, Result> versions(long script) {
    return database.read(view -> store.versions(view, script));
  }

  /**
   * What came of the calls on which an objection was made.
   *
   * @return by the id of each objection that was made on a call
   */
  public Map<Long, Result> objections() {
    return database.read(store::objections);
  }
}
