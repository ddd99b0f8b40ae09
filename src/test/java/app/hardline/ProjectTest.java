package app.hardline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the project is laid out. */
class ProjectTest {

  @Test
  void theTopLevelIsShort() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      assertThat(files.map(Path::toString))
          .filteredOn(it -> !it.startsWith(".") && !it.equals("target"))
          .containsExactlyInAnyOrder("pom.xml", "src", "packaging", "README.md", "LICENSE");
    }
  }

  @Test
  void everyPackageSaysWhatLivesInItAndKnowsNoNull() throws IOException {
    Set<Path> folders = new TreeSet<>();
    Sources.java().forEach(file -> folders.add(file.getParent()));
    for (Path folder : folders) {
      assertThat(folder.resolve("package-info.java"))
          .content()
          .contains("/**", "@", "NullMarked", "package ");
    }
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    for (Path file : Sources.java()) {
      List<String> lines = Files.readAllLines(file);
      assertThat(lines).as("%s has %d lines", file, lines.size()).hasSizeLessThanOrEqualTo(320);
    }
  }

  @Test
  void everyDecisionIsListed() throws IOException {
    Path notes = Path.of("src/docs/decisions");
    String list = Files.readString(notes.resolve("README.md"));
    for (Path note : Sources.under(notes, ".md")) {
      String name = note.getFileName().toString();
      assertThat(name.equals("README.md") || list.contains("(" + name + ")")).as(name).isTrue();
    }
  }
}
