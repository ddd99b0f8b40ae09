package app.hardline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built program, started as a person starts it.
 *
 * @param script the start script
 * @param folder where benchmarks keep their files
 */
record Program(Path script, Path folder) {

  /** The command line that imports a file. */
  List<String> importing(Path file, String list, Path data) {
    return List.of(
        script.toString(),
        "import",
        file.toString(),
        "--list",
        list,
        "--json",
        "--data",
        data.toString());
  }

  /** Imports a file into a data folder and says what that took. */
  Command.Cost imports(Path file, String list, Path data) throws IOException, InterruptedException {
    return Command.run(folder, importing(file, list, data));
  }

  /** A data folder that isn't there yet. */
  Path emptyData() throws IOException {
    Path data = folder.resolve("data");
    if (Files.exists(data)) {
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return data;
  }
}
