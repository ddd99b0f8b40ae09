package app.hardline;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** Real files that aren't part of the repository. A test that needs one is skipped without it. */
public final class Fixtures {
  private Fixtures() {}

  /** The fixture's path; skips the test, visibly, where the folder isn't there. */
  public static Path file(String name) {
    String folder = System.getProperty("hardline.fixtures", "");
    assumeThat(folder)
        .as("the folder of fixtures (system property hardline.fixtures)")
        .isNotEmpty();
    Path file = Path.of(folder).resolve(name);
    assumeThat(file).as("a fixture that this test needs").exists();
    return file;
  }
}
