package app.hardline.store;

import java.util.Set;

/** What the owner has chosen, kept with the data. Safe for any thread but the screen's. */
public final class Settings {
  private final Database database;

  /**
   * The settings of a database.
   *
   * @param database where they are kept
   */
  public Settings(Database database) {
    this.database = database;
  }

  /**
   * What is chosen.
   *
   * @param <T> what can be chosen
   * @param setting of a feature
   * @return the choice, or the setting's fallback
   */
  public <T> T get(Setting<T> setting) {
    return database.read(view -> get(view, setting));
  }

  /**
   * Part: what is chosen.
   *
   * @param <T> what can be chosen
   * @param view what is read
   * @param setting of a feature
   * @return the choice, or the setting's fallback
   */
  public <T> T get(Snapshot view, Setting<T> setting) {
    return view.handle()
        // served by the primary key of setting
        .createQuery("SELECT value FROM setting WHERE key = :key")
        .bind("key", setting.key())
        .mapTo(String.class)
        .findOne()
        .map(text -> readOrFallback(setting, text))
        .orElse(setting.fallback());
  }

  /**
   * Chooses.
   *
   * @param <T> what can be chosen
   * @param setting of a feature
   * @param choice what holds from now on
   */
  public <T> void put(Setting<T> setting, T choice) {
    database.write(tx ->
        tx.handle()
            .createUpdate(
                """
                INSERT INTO setting (key, value) VALUES (:key, :value)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value
                """)
            .bind("key", setting.key())
            .bind("value", setting.write().apply(choice))
            .execute());
  }

  /**
   * Asks to be told when a choice changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("setting"), action);
  }

  private static <T> T readOrFallback(Setting<T> setting, String text) {
    try {
      return setting.read().apply(text);
    } catch (IllegalArgumentException e) {
      return setting.fallback();
    }
  }
}
