package app.hardline.calls;

import app.hardline.store.Database;
import java.util.List;
import java.util.Optional;

/**
 * How far talks went, which is asked after each tenth conversation and may be left open. It goes
 * with an undo of the call. Safe for any thread but the screen's.
 */
public final class HowFar {
  private static final int EACH = 10;
  private static final int SHOWN = 10;

  private final Database database;
  private final HowFarStore store = new HowFarStore();

  /**
   * How far the talks of a database went.
   *
   * @param database where it is kept
   */
  public HowFar(Database database) {
    this.database = database;
  }

  /**
   * Whether it is to be asked after a call: a conversation, the tenth since it was asked last.
   *
   * @param call that was just logged
   * @return false also for practice, and for a call that it was asked about
   */
  public boolean isDue(Call call) {
    return call.stage().compareTo(Stage.CONVERSATION) >= 0
        && !call.practice()
        && database.read(view -> store.talksSinceAsked(view, call.id(), EACH)) >= EACH;
  }

  /**
   * Keeps the answer, or that it was left open.
   *
   * @param call about which it was asked
   * @param reached how far it went; empty where that is left open
   */
  public void keep(Call call, Optional<Reached> reached) {
    database.write(tx -> {
      store.keep(tx, call, reached);
      return call;
    });
  }

  /**
   * How far the last talks went of which it is known.
   *
   * @return ten at most, the last one first
   */
  public List<Reached> last() {
    return database.read(view -> store.last(view, SHOWN));
  }
}
