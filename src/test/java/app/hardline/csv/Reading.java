package app.hardline.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files read to their end, for tests. */
final class Reading {

  private Reading() {}

  static List<Row> rows(CsvFile file) {
    try (RowReader reader = file.rows()) {
      List<Row> rows = new ArrayList<>();
      reader.forEachRemaining(rows::add);
      return rows;
    }
  }

  /** The first table as a clean file holds it: the header rows joined, then the records. */
  static List<List<String>> table(Path path) {
    CsvFile file = CsvFile.open(path);
    List<List<String>> table = new ArrayList<>();
    if (file.headerLine().isPresent()) {
      table.add(file.joinedHeader());
    }
    rows(file).stream()
        .filter(row -> row.part() == Part.RECORD)
        .map(Row::cells)
        .forEach(table::add);
    return table;
  }
}
