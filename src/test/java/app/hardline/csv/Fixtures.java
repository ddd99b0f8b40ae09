package app.hardline.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of real and hostile files that isn't part of the project; tests are skipped without.
 */
final class Fixtures {

  private Fixtures() {}

  static Path folder() {
    Path folder = Path.of(System.getProperty("hardline.fixtures", "fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(folder), "no fixtures at " + folder.toAbsolutePath());
    return folder;
  }
}
