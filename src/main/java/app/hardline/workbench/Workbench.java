package app.hardline.workbench;

import app.hardline.store.DataFolder;
import app.hardline.store.Database;
import app.hardline.store.OwnerZones;
import app.hardline.store.Settings;
import app.hardline.time.OwnerClock;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** Everything the program can do, over one data folder. Closed when the program ends. */
public final class Workbench implements AutoCloseable {
  private final Database database;
  private final OwnerClock clock;
  private final Settings settings;

  private Workbench(Database database, Clock machine) {
    this.database = database;
    this.clock = new OwnerClock(machine, new OwnerZones(database).current(machine));
    this.settings = new Settings(database);
  }

  /**
   * Opens the data in a folder, and makes it where there is none.
   *
   * @param folder where the data lies
   * @param machine the machine's clock and zone
   * @param onScreen true when asked on the thread that paints the screen
   * @return the open workbench
   * @throws app.hardline.words.Refused with a {@link app.hardline.store.StoreReason} when the data
   *     can't be opened
   */
  public static Workbench open(DataFolder folder, Clock machine, BooleanSupplier onScreen) {
    return new Workbench(Database.open(folder, onScreen), machine);
  }

  /**
   * The open file.
   *
   * @return for claiming the window and for listening to changes
   */
  public Database database() {
    return database;
  }

  /**
   * The owner's clock.
   *
   * @return the one clock of the program
   */
  public OwnerClock clock() {
    return clock;
  }

  /**
   * The owner's choices.
   *
   * @return the settings kept with the data
   */
  public Settings settings() {
    return settings;
  }

  @Override
  public void close() {
    database.close();
  }
}
