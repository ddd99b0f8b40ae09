package app.hardline.prospect;

import app.hardline.store.Database;
import app.hardline.work.Progress;
import java.time.Clock;
import java.util.List;

/**
 * Finds all prospects that a person wants to see, however many there are: their ids in order, whose
 * prospects are then read by pages. Safe for any thread but the screen's.
 */
public final class Selections {
  private static final int MOST_VALUES = 200;

  private final Database database;
  private final Clock clock;
  private final SelectionStore store = new SelectionStore();

  /** What the prospects have much of, to choose a filter from. */
  public enum Facet {
    STATE,
    INDUSTRY,
    TAG
  }

  /**
   * A value that prospects have.
   *
   * @param value as they have it
   * @param prospects how many do
   */
  public record Value(String value, long prospects) {}

  /**
   * The selections over a database.
   *
   * @param database where the prospects are kept
   * @param clock tells who has rested
   */
  public Selections(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The ids of those that are wanted.
   *
   * @param selection which, in which order
   * @return all of them
   */
  public long[] ids(Selection selection) {
    return ids(selection, Integer.MAX_VALUE, Progress.unwatched());
  }

  /**
   * The ids of the first that are wanted.
   *
   * @param selection which, in which order
   * @param limit how many at most; few are found sooner than all
   * @param progress told how many are found, so that who has become curious about others can stop
   *     it
   * @return the first of them
   * @throws app.hardline.work.Cancelled when it was stopped
   */
  public long[] ids(Selection selection, int limit, Progress progress) {
    return database.read(view -> store.ids(view, selection, clock.instant(), limit, progress));
  }

  /**
   * How many prospects there are.
   *
   * @return those that can be seen
   */
  public long count() {
    return database.read(store::count);
  }

  /**
   * How many prospects are on no list.
   *
   * @return with how many of them were called
   */
  public Loose loose() {
    return database.read(store::loose);
  }

  /**
   * Those on no list.
   *
   * @param prospects how many there are
   * @param called how many of them were called at least once
   */
  public record Loose(long prospects, long called) {}

  /**
   * The values that most prospects have.
   *
   * @param facet of what
   * @return the most frequent first
   */
  public List<Value> values(Facet facet) {
    return database.read(view -> store.values(view, facet, MOST_VALUES));
  }
}
