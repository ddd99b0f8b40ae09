package app.hardline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Importing a list, each time in a fresh process with an empty database, beside {@code sqlite3 FILE
 * ".import --csv"} of the same file.
 */
final class ImportBench {

  private final Program program;
  private final PrintStream out;

  /**
   * A benchmark.
   *
   * @param program ours
   * @param out where the figures go
   */
  ImportBench(Program program, PrintStream out) {
    this.program = program;
    this.out = out;
  }

  /**
   * Runs both in turn over each list; fails where the program finds something else than is true.
   */
  void run(List<Subject> lists, int rounds) throws IOException, InterruptedException {
    long different = 0;
    for (Subject list : lists) {
      out.printf("%s, %,d bytes%n", list.file().getFileName(), Files.size(list.file()));
      if (list.truth().isPresent()) {
        different += new Comparison(out).of(list.file(), list.truth().get(), program.emptyData());
      }
      run(list, rounds);
    }
    if (different > 0) {
      throw new IllegalStateException(different + " figures differ from the truth");
    }
  }

  private void run(Subject list, int rounds) throws IOException, InterruptedException {
    Pairs callable = new Pairs("s");
    Pairs searchable = new Pairs("s");
    Pairs cpu = new Pairs("s");
    long peak = 0;
    for (int round = 1; round <= rounds; round++) {
      Command.Cost raw = raw(list);
      Command.Cost ours = program.imports(list.file(), "Bench", program.emptyData());
      JsonNode report = new ObjectMapper().readTree(ours.output());
      callable.add(raw.seconds(), report.path("seconds").asDouble());
      searchable.add(raw.seconds(), ours.seconds());
      cpu.add(raw.cpuSeconds(), ours.cpuSeconds());
      peak = Math.max(peak, ours.peakMiB());
      out.printf(
          "  round %d: sqlite3 %.2f s, callable %.2f s, searchable %.2f s, %d MiB; %s%n",
          round,
          raw.seconds(),
          report.path("seconds").asDouble(),
          ours.seconds(),
          ours.peakMiB(),
          counts(report));
    }
    out.printf("  callable / sqlite3: %s; the goal at a million rows is 2.5%n", callable);
    out.printf("  searchable / sqlite3: %s; the goal at a million rows is 6%n", searchable);
    out.printf("  processor / sqlite3: %s%n", cpu);
    out.printf("  peak memory (VmHWM): %d MiB; the goal is 450%n", peak);
  }

  private Command.Cost raw(Subject list) throws IOException, InterruptedException {
    Path database = program.folder().resolve("raw.db");
    Files.deleteIfExists(database);
    Command.Cost cost = Command.run(program.folder(), list.baseline(database));
    Files.delete(database);
    return cost;
  }

  private static String counts(JsonNode report) {
    return Stream.of("rowsRead", "added", "merged", "duplicates", "rejected", "notCallable")
        .map(key -> key + " " + report.path(key).asLong())
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }
}
