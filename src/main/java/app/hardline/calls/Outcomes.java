package app.hardline.calls;

import app.hardline.store.Database;
import app.hardline.words.Refused;
import java.util.List;

/** The ways in which a call can end. Safe for any thread but the screen's. */
public final class Outcomes {
  private final Database database;
  private final OutcomeStore store = new OutcomeStore();

  /**
   * The outcomes of a database.
   *
   * @param database where they are kept
   */
  public Outcomes(Database database) {
    this.database = database;
  }

  /**
   * The outcomes to choose from.
   *
   * @return in the order of the keys
   */
  public List<Outcome> all() {
    return database.read(store::all);
  }

  /**
   * One outcome.
   *
   * @param code its name for machines
   * @return the outcome
   * @throws Refused with {@link CallReason#UNKNOWN_OUTCOME} when there is none
   */
  public Outcome named(String code) {
    return database.read(view -> store.named(view, code)).outcome();
  }
}
