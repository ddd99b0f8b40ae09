package app.hardline.intake;

import app.hardline.store.Database;
import java.util.Optional;

/** Tells where prospects came from. Safe for any thread but the screen's. */
public final class Origins {
  private final Database database;
  private final OriginStore store = new OriginStore();

  /**
   * The origins of a database's prospects.
   *
   * @param database where they are kept
   */
  public Origins(Database database) {
    this.database = database;
  }

  /**
   * Where somebody came from.
   *
   * @param prospect their id
   * @return the list, and the import that brought them first or when they were added by hand; empty
   *     when nobody has that id
   */
  public Optional<Origin> of(long prospect) {
    return database.read(view -> store.of(view, prospect));
  }
}
