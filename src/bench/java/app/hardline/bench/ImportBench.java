package app.hardline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Importing a list, each time in a fresh process with an empty database, beside {@code sqlite3 FILE
 * ".import --csv"} of the same file.
 */
final class ImportBench {

  private final Path program;
  private final Path folder;
  private final PrintStream out;

  /**
   * A benchmark.
   *
   * @param program the start script
   * @param folder an empty one, for databases
   * @param out where the figures go
   */
  ImportBench(Path program, Path folder, PrintStream out) {
    this.program = program;
    this.folder = folder;
    this.out = out;
  }

  /** Runs both in turn. */
  void run(Path file, int rounds) throws IOException, InterruptedException {
    Pairs callable = new Pairs("s");
    Pairs searchable = new Pairs("s");
    Pairs cpu = new Pairs("s");
    long peak = 0;
    for (int round = 1; round <= rounds; round++) {
      Command.Cost raw = raw(file);
      Command.Cost ours = ours(file);
      JsonNode report = new ObjectMapper().readTree(ours.output());
      callable.add(raw.seconds(), report.path("seconds").asDouble());
      searchable.add(raw.seconds(), ours.seconds());
      cpu.add(raw.cpuSeconds(), ours.cpuSeconds());
      peak = Math.max(peak, ours.peakMiB());
      out.printf(
          "round %d: sqlite3 %.2f s, callable %.2f s, searchable %.2f s, %d MiB; %s%n",
          round,
          raw.seconds(),
          report.path("seconds").asDouble(),
          ours.seconds(),
          ours.peakMiB(),
          counts(report));
    }
    out.printf("callable    / sqlite3: %s%n", callable);
    out.printf("searchable  / sqlite3: %s%n", searchable);
    out.printf("processor   / sqlite3: %s%n", cpu);
    out.printf("peak memory of the process: %d MiB%n", peak);
  }

  private Command.Cost raw(Path file) throws IOException, InterruptedException {
    Path database = folder.resolve("raw.db");
    Files.deleteIfExists(database);
    Command.Cost cost =
        Command.run(
            folder, List.of("sqlite3", database.toString(), ".import --csv '" + file + "' leads"));
    Files.delete(database);
    return cost;
  }

  private Command.Cost ours(Path file) throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    delete(data);
    return Command.run(
        folder,
        List.of(
            program.toString(),
            "import",
            file.toString(),
            "--list",
            "Bench",
            "--json",
            "--data",
            data.toString()));
  }

  private static String counts(JsonNode report) {
    return Stream.of("rowsRead", "added", "merged", "duplicates", "rejected", "notCallable")
        .map(key -> key + " " + report.path(key).asLong())
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
