package app.hardline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the program, as they are written. */
final class Sources {

  private static final Path ROOT = Path.of("src/main/java");

  private Sources() {}

  /** Every Java file of the program, tests apart. */
  static List<Path> java() throws IOException {
    return under(ROOT, ".java");
  }

  /** Every file in a folder, and below it, whose name ends so. */
  static List<Path> under(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(end)).sorted().toList();
    }
  }
}
