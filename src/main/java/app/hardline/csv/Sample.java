package app.hardline.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the first records of a file show.
 *
 * @param layout where the table begins
 * @param neighbors what its columns look like
 * @param records how many records were looked at
 */
record Sample(Layout layout, Neighbors neighbors, int records) {
  private static final int MOST_ROWS = 500;

  /**
   * Looks at the start of a text.
   *
   * @param text the start, or all of it
   * @param whole whether it is all; else its last record isn't whole and is left aside
   * @param dialect how its cells are parted
   * @param headerLine what the person says, 0 for no header
   */
  static Sample of(String text, boolean whole, Dialect dialect, OptionalInt headerLine)
      throws IOException {
    List<RawRecord> records = new ArrayList<>();
    try (RecordReader reader = new RecordReader(new StringReader(text), dialect)) {
      while (reader.next()) {
        records.add(reader.raw());
      }
    }
    if (!whole && records.size() > 1) {
      records.removeLast();
    }
    Layout layout = HeaderFinder.find(records, dialect, headerLine);
    boolean onlyUsual = dialect.isPartedByBlanks();
    return new Sample(layout, neighbors(records, layout, onlyUsual), records.size());
  }

  private static Neighbors neighbors(List<RawRecord> records, Layout layout, boolean onlyUsual) {
    int first = Math.min(records.size(), layout.preambleLines() + layout.headerRows().size());
    List<List<String>> rows =
        records.subList(first, records.size()).stream()
            .filter(record -> record.sound() && !record.blank())
            .map(RawRecord::cells)
            .filter(cells ->
                cells.size() == layout.usualWidth()
                    || (!onlyUsual && cells.size() == layout.columns()))
            .map(layout::fitted)
            .limit(MOST_ROWS)
            .toList();
    return Neighbors.of(rows, layout.columns());
  }
}
