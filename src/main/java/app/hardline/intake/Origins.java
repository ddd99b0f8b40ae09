package app.hardline.intake;

import app.hardline.store.Database;
import java.time.Instant;
import java.util.Optional;

/** Where prospects came from. Safe for any thread but the screen's. */
public final class Origins {
  private final Database database;
  private final OriginStore store = new OriginStore();

  /**
   * An import that brought somebody.
   *
   * @param file its name
   * @param list which it filled
   * @param at when
   */
  public record Origin(String file, String list, Instant at) {}

  /**
   * The origins of a database.
   *
   * @param database where the imports are kept
   */
  public Origins(Database database) {
    this.database = database;
  }

  /**
   * Where a prospect came from.
   *
   * @param prospect their id
   * @return the import that brought them; empty where there was none
   */
  public Optional<Origin> of(long prospect) {
    return database.read(view -> store.of(view, prospect));
  }
}
