package app.hardline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one benchmark and prints its figures.
 *
 * <p>Properties: {@code bench} (import, call, call-during-import), {@code bench.rows}, {@code
 * bench.rounds}, {@code bench.file} (a list of one's own instead of a made one).
 */
public final class Bench {

  private Bench() {}

  /**
   * The entry.
   *
   * @param args the program's start script, a folder for files
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Program program = new Program(Path.of(args[0]), Files.createDirectories(Path.of(args[1])));
    String name = System.getProperty("bench", "import");
    switch (name) {
      case "import" ->
          new ImportBench(program, System.out)
              .run(list(program, 1_000_000), Integer.getInteger("bench.rounds", 3));
      case "call" -> {
        Path data = program.emptyData();
        program.imports(list(program, 100_000), "Bench", data);
        new CallBench(System.out).run(data);
      }
      case "call-during-import" -> {
        Path data = program.emptyData();
        program.imports(
            LeadFile.write(program.folder().resolve("first.csv"), 5_000).file(), "First", data);
        new DuringImportBench(System.out)
            .run(
                data,
                program.folder(),
                program.importing(list(program, 1_000_000), "Second", data));
      }
      default -> throw new IllegalArgumentException("There is no benchmark " + name + ".");
    }
  }

  private static Path list(Program program, long usual) throws IOException {
    String given = System.getProperty("bench.file", "");
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    String wanted = System.getProperty("bench.rows", "");
    long rows = wanted.isEmpty() ? usual : Long.parseLong(wanted);
    LeadFile made = LeadFile.write(program.folder().resolve("leads-" + rows + ".csv"), rows);
    System.out.printf(
        "%s: %,d rows, %,d of them repeat another%n", made.file(), made.rows(), made.repeated());
    return made.file();
  }
}
