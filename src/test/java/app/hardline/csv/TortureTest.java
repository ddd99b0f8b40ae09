package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hostile files of other parsers' tests: each ends in a count or in a refusal, and soon. */
class TortureTest {

  private record Outcome(String file, String refused, long millis) {}

  @Test
  void everyHostileFileEndsInACountOrASentence() throws IOException {
    Path folder = Fixtures.folder();
    List<Outcome> outcomes = new ArrayList<>();
    try (var files = Files.walk(folder.resolve("torture"))) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> outcomes.add(read(folder, file)));
    }

    assertThat(outcomes).hasSizeGreaterThan(700).allMatch(it -> it.millis() < 2_000);
  }

  @Test
  void recordsAreCutAsTwoOtherParsersCutThem() throws IOException {
    Path folder = Fixtures.folder();
    int agreed = 0;
    int all = 0;
    List<String> lines = Files.readAllLines(folder.resolve("torture_index.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      int expected = cells[12].equals("yes") ? Integer.parseInt(cells[10]) : 0;
      long found = expected == 0 ? 0 : records(folder.resolve(cells[0]), cells[9]);
      if (found > 0) {
        all++;
        agreed += found == expected ? 1 : 0;
      }
    }
    System.out.println("records agree in " + agreed + " of " + all + " files");

    assertThat((double) agreed / all).isGreaterThan(0.95);
  }

  /** How many records a file has, blank ones counted; 0 when it is refused or parted otherwise. */
  private static long records(Path path, String separator) throws IOException {
    CsvFile file;
    try {
      file = CsvFile.open(path);
    } catch (Refused e) {
      return 0;
    }
    if (!file.delimiter().map(separator.replace("\\t", "\t")::equals).orElse(true)) {
      return 0;
    }
    try (RecordReader records =
        new RecordReader(file.encoding().decode(Files.newInputStream(path)), file.dialect())) {
      long count = 0;
      while (records.next()) {
        count++;
      }
      return count;
    }
  }

  private static Outcome read(Path folder, Path path) {
    long start = System.nanoTime();
    String refused = "";
    try {
      Reading.rows(CsvFile.open(path));
    } catch (Refused e) {
      refused = e.reason().name();
    }
    String name = folder.relativize(path).toString();
    return new Outcome(name, refused, (System.nanoTime() - start) / 1_000_000);
  }
}
