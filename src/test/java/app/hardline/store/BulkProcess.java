package app.hardline.store;

import java.nio.file.Path;

/** A process of its own that does bulk work until somebody else has written. */
final class BulkProcess {
  private BulkProcess() {}

  /**
   * The entry.
   *
   * @param args the data folder
   */
  public static void main(String[] args) {
    try (Database database = Database.open(new DataFolder(Path.of(args[0])), () -> false);
        BulkWriter writer = database.bulk()) {
      boolean[] written = new boolean[1];
      int steps = 0;
      while (!written[0]) {
        writer.step(tx -> {
          tx.handle().execute("UPDATE setting SET value = value || 'x' WHERE key = 'bulk'");
          written[0] =
              tx.handle()
                  .createQuery("SELECT count(*) > 0 FROM setting WHERE key = 'urgent'")
                  .mapTo(boolean.class)
                  .one();
        });
        if (steps++ == 0) {
          System.out.println("begun");
        }
      }
      writer.commit();
    }
  }
}
