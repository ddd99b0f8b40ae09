package app.hardline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs one benchmark and prints its figures.
 *
 * <p>Properties: {@code bench} (import, call, next, screen, prospects, call-during-import), {@code
 * bench.rows}, {@code bench.rounds}, {@code bench.calls}, {@code bench.file} (a list of one's own
 * instead of a made one) with {@code bench.truth} (what is true of it, as JSON), {@code
 * bench.generator} (a Python script that makes lists and writes down what is true of them; see
 * {@link Subject#made}).
 */
public final class Bench {

  private static final long MANY = 1_000_000;

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
              .run(lists(program), Integer.getInteger("bench.rounds", 3));
      case "call" -> {
        Path data = program.emptyData();
        program.imports(list(program, 100_000), "Bench", data);
        new CallBench(System.out).run(data);
      }
      case "next" -> {
        Path data = program.emptyData();
        program.imports(list(program, MANY), "Bench", data);
        new NextBench(System.out).run(data, Integer.getInteger("bench.calls", 500_000));
      }
      case "screen" -> {
        Path data = program.emptyData();
        program.imports(list(program, MANY), "Bench", data);
        new ScreenBench(System.out).run(data);
      }
      case "prospects" -> {
        Path data = program.emptyData();
        program.imports(list(program, MANY), "Bench", data);
        new ProspectsBench(System.out).run(data);
      }
      case "reports" ->
          new ReportsBench(System.out)
              .run(program.emptyData(), Integer.getInteger("bench.calls", 500_000));
      case "call-during-import" -> {
        Path data = program.emptyData();
        program.imports(
            LeadFile.write(program.folder().resolve("first.csv"), 5_000).file(), "First", data);
        new DuringImportBench(System.out)
            .run(data, program.folder(), program.importing(list(program, MANY), "Second", data));
      }
      default -> throw new IllegalArgumentException("There is no benchmark " + name + ".");
    }
  }

  private static List<Subject> lists(Program program) throws IOException, InterruptedException {
    Optional<Path> generator = given("bench.generator").map(Path::of);
    if (generator.isPresent()) {
      return Subject.made(generator.get(), rows(MANY), program.folder());
    }
    Optional<Path> truth = given("bench.truth").map(Path::of);
    return List.of(
        new Subject(
            list(program, MANY),
            truth.isPresent() ? Optional.of(Truth.read(truth.get())) : Optional.empty()));
  }

  private static Path list(Program program, long usual) throws IOException {
    Optional<String> file = given("bench.file");
    if (file.isPresent()) {
      return Path.of(file.get());
    }
    long rows = rows(usual);
    LeadFile made = LeadFile.write(program.folder().resolve("leads-" + rows + ".csv"), rows);
    System.out.printf(
        "%s: %,d rows, %,d of them repeat another%n", made.file(), made.rows(), made.repeated());
    return made.file();
  }

  private static long rows(long usual) {
    return given("bench.rows").map(Long::parseLong).orElse(usual);
  }

  private static Optional<String> given(String property) {
    return Optional.of(System.getProperty(property, "")).filter(it -> !it.isEmpty());
  }
}
