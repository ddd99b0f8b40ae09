package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder of small files, each with one trap, and beside each what it holds as clean CSV. {@code
 * index.tsv} says for each: encoding, delimiter ({@code -} for one column), header line ({@code -}
 * for none), and the problems with their lines.
 */
class TrapsTest {

  @TestFactory
  Stream<DynamicTest> aTrapIsSeenThrough() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(TrapsTest.class.getResource("traps")).toURI());
    return Files.readAllLines(folder.resolve("index.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .map(trap -> DynamicTest.dynamicTest(trap[0], () -> check(folder, trap)));
  }

  private static void check(Path folder, String[] trap) throws IOException {
    CsvFile file = CsvFile.open(folder.resolve(trap[0] + ".csv"));
    assertThat(file.encoding().name()).isEqualTo(trap[1]);
    assertThat(file.delimiter().map(it -> it.replace("\t", "\\t")).orElse("-")).isEqualTo(trap[2]);
    assertThat(file.headerLine().isPresent() ? "" + file.headerLine().getAsInt() : "-")
        .isEqualTo(trap[3]);
    assertThat(Reading.table(folder.resolve(trap[0] + ".csv")))
        .isEqualTo(clean(folder.resolve(trap[0] + ".clean.csv")));
    assertThat(problems(file)).isEqualTo(trap[4]);
  }

  private static String problems(CsvFile file) {
    return Reading.rows(file).stream()
        .filter(row -> !row.problems().isEmpty())
        .flatMap(
            row -> EnumSet.copyOf(row.problems()).stream().map(it -> row.line() + ":" + it.name()))
        .collect(Collectors.joining(" "));
  }

  private static List<List<String>> clean(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var records = CSVFormat.RFC4180.parse(Files.newBufferedReader(file))) {
      for (CSVRecord record : records) {
        rows.add(record.toList());
      }
    }
    return rows;
  }
}
