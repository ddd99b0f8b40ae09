package app.hardline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one benchmark and prints its figures.
 *
 * <p>Properties: {@code bench} (import), {@code bench.rows}, {@code bench.rounds}, {@code
 * bench.file} (a list of one's own instead of a made one).
 */
public final class Bench {

  private Bench() {}

  /**
   * The entry.
   *
   * @param args the program's start script, a folder for files
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    int rounds = Integer.getInteger("bench.rounds", 3);
    String name = System.getProperty("bench", "import");
    switch (name) {
      case "import" ->
          new ImportBench(Path.of(args[0]), folder, System.out).run(list(folder), rounds);
      default -> throw new IllegalArgumentException("There is no benchmark " + name + ".");
    }
  }

  private static Path list(Path folder) throws IOException {
    String given = System.getProperty("bench.file", "");
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    long rows = Long.getLong("bench.rows", 1_000_000);
    LeadFile made = LeadFile.write(folder.resolve("leads-" + rows + ".csv"), rows);
    System.out.printf(
        "%s: %,d rows, %,d of them repeat another%n", made.file(), made.rows(), made.repeated());
    return made.file();
  }
}
