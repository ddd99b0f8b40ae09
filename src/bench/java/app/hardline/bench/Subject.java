package app.hardline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list to import.
 *
 * @param file where it lies
 * @param truth what is true of it, where that is known
 */
record Subject(Path file, Optional<Truth> truth) {

  private static final List<String> DIALECTS =
      List.of("apollo", "linkedin", "excel-semicolon", "plain");

  /** Some people have the company and switchboard of the one before, and are nobody's duplicate. */
  private static final String COLLEAGUES = "0.02";

  /**
   * Lists as a generator makes them, one in each of its dialects. What it made before is taken
   * again: the same arguments give the same bytes.
   *
   * @param generator a script that takes {@code ROWS --dialect D --colleagues SHARE -o FILE --truth
   *     FILE}
   */
  static List<Subject> made(Path generator, long rows, Path folder)
      throws IOException, InterruptedException {
    List<Subject> lists = new ArrayList<>();
    for (String dialect : DIALECTS) {
      Path file = folder.resolve(dialect + "-" + rows + ".csv");
      Path truth = folder.resolve(dialect + "-" + rows + ".json");
      if (Files.notExists(truth)) {
        Command.run(
            folder,
            List.of(
                "python3",
                generator.toString(),
                Long.toString(rows),
                "--dialect",
                dialect,
                "--colleagues",
                COLLEAGUES,
                "-o",
                file.toString(),
                "--truth",
                truth.toString()));
      }
      lists.add(new Subject(file, Optional.of(Truth.read(truth))));
    }
    return lists;
  }

  /** What makes {@code sqlite3} read the same rows into a table. */
  List<String> baseline(Path database) {
    String delimiter = truth.map(Truth::delimiter).orElse(",");
    int skip = truth.map(Truth::headerLine).orElse(1) - 1;
    return List.of(
        "sqlite3",
        database.toString(),
        ".mode csv",
        ".separator " + delimiter,
        ".import --skip " + skip + " '" + file + "' leads");
  }
}
