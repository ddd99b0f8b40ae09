package app.hardline.ui.prospects;

import app.hardline.csv.CsvWriter;
import app.hardline.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Prospects as a file of the columns that the table shows. */
final class ExportFile {
  private final List<Column> columns;
  private final Words words;

  ExportFile(List<Column> columns, Words words) {
    this.columns = columns;
    this.words = words;
  }

  void write(Collection<Long> ids, ProspectsReader reader, Path to) {
    List<Long> all = List.copyOf(ids);
    try (CsvWriter csv = CsvWriter.to(to)) {
      csv.writeDisarmed(columns.stream().map(column -> words.say(column.word())).toList());
      for (int from = 0; from < all.size(); from += Lines.PAGE) {
        List<Long> page = all.subList(from, Math.min(all.size(), from + Lines.PAGE));
        for (Row row : reader.rows(page)) {
          csv.writeDisarmed(columns.stream().map(column -> column.text(row)).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
