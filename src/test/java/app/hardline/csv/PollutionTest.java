package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Polluted files, read without a hint, against what they hold: cell by cell. */
class PollutionTest {
  @TempDir Path folder;

  @Test
  void pollutedOrdersAreReadAsTheyWereMeant() throws IOException {
    assertThat(score(Pollution.of(SampleTables.orders(84), Set.of(6, 7)))).isGreaterThan(0.99);
  }

  @Test
  void pollutedLeadsAreReadAsTheyWereMeant() throws IOException {
    assertThat(score(Pollution.of(SampleTables.leads(60), Set.of()))).isGreaterThan(0.99);
  }

  @Test
  void aParserThatIsToldTheDialectDoesWorse() throws IOException {
    Path path = folder.resolve("polluted.csv");
    List<Pollution.Polluted> files =
        Pollution.of(SampleTables.leads(20), Set.of()).stream()
            .filter(file -> file.name().startsWith("row_"))
            .toList();
    int ours = 0;
    int told = 0;
    for (Pollution.Polluted file : files) {
      Files.writeString(path, file.text());
      List<List<String>> read = Reading.table(path);
      if (!read.equals(file.truth()) && System.getProperty("verbose") != null) {
        System.out.println(file.name() + " " + difference(file.truth(), read));
      }
      ours += damaged(file.truth(), read);
      told += damaged(file.truth(), plain(file.text()));
    }
    System.out.printf(
        "of %d files with one damaged row %d hold a wrong cell; %d when Commons CSV is told the"
            + " dialect%n",
        files.size(), ours, told);

    assertThat(ours).isLessThan(files.size() * 5 / 100).isLessThan(told);
  }

  private static int damaged(List<List<String>> truth, List<List<String>> read) {
    return read.equals(truth) ? 0 : 1;
  }

  private static List<List<String>> plain(String text) throws IOException {
    CSVFormat format =
        CSVFormat.Builder.create(CSVFormat.RFC4180).setTrailingData(true).setLenientEof(true).get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser records = CSVParser.parse(text, format)) {
      records.forEach(record -> rows.add(record.toList()));
    }
    return rows;
  }

  private double score(List<Pollution.Polluted> files) throws IOException {
    Map<String, List<Double>> byKind = new TreeMap<>();
    Path path = folder.resolve("polluted.csv");
    int exact = 0;
    for (Pollution.Polluted file : files) {
      Files.writeString(path, file.text());
      List<List<String>> read = Reading.table(path);
      double score = cells(file.truth(), read);
      if (read.equals(file.truth())) {
        exact++;
      } else if (System.getProperty("verbose") != null) {
        System.out.println(file.name() + " " + score + " " + difference(file.truth(), read));
      }
      byKind
          .computeIfAbsent(
              file.name().replaceAll("(row|quote|delimiter_)\\d+(_col\\d+|_0x20)?", ""),
              _ -> new ArrayList<>())
          .add(read.equals(file.truth()) ? 1 : score);
    }
    byKind.forEach((kind, scores) -> {
      long whole = scores.stream().filter(s -> s == 1).count();
      System.out.printf("%-30s %4d of %4d exact%n", kind, whole, scores.size());
    });
    System.out.println(exact + " of " + files.size() + " files are exact");
    return (double) exact / files.size();
  }

  private static String difference(List<List<String>> truth, List<List<String>> read) {
    for (int i = 0; i < Math.max(truth.size(), read.size()); i++) {
      List<String> t = i < truth.size() ? truth.get(i) : List.of("-");
      List<String> r = i < read.size() ? read.get(i) : List.of("-");
      if (!t.equals(r)) {
        return "row " + i + "\n   " + t + "\n   " + r;
      }
    }
    return "";
  }

  /** The share of cells that stand in their place. */
  private static double cells(List<List<String>> truth, List<List<String>> read) {
    long all = 0;
    long right = 0;
    Map<String, Integer> seen = new HashMap<>();
    read.forEach(row -> row.forEach(cell -> seen.merge(cell, 1, Integer::sum)));
    for (List<String> row : truth) {
      for (String cell : row) {
        all++;
        if (seen.merge(cell, -1, Integer::sum) >= 0) {
          right++;
        }
      }
    }
    long readCells = read.stream().mapToLong(List::size).sum();
    return 2.0 * right / (all + readCells);
  }
}
