package app.hardline.csv;

import app.hardline.words.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file in their order, blank ones left out. For one thread at a time; holds no more
 * than a few rows in memory.
 */
public final class RowReader implements Iterator<Row>, AutoCloseable {
  private final CsvFile file;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private @Nullable Row next;
  private long line = 1;

  RowReader(CsvFile file) {
    this.file = file;
    try {
      parser = CSVParser.parse(file.encoding().open(file.path()), CsvFile.format(file.dialect()));
      records = parser.iterator();
      for (int i = 0; i < file.headerLine().orElse(0) && records.hasNext(); i++) {
        records.next();
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException e) {
      throw CsvFile.refused(e, file.path());
    }
  }

  /**
   * Whether there is another row.
   *
   * @return false at the end of the file
   * @throws Refused {@link CsvReason#CHANGED} or {@link CsvReason#UNREADABLE}
   */
  @Override
  public boolean hasNext() {
    while (next == null && moreRecords()) {
      long start = line;
      List<String> cells = new ArrayList<>(records.next().toList());
      line = parser.getCurrentLineNumber() + 1;
      if (!cells.stream().allMatch(String::isBlank)) {
        Set<Problem> problems = Set.of();
        if (cells.size() > file.columns()) {
          problems = Set.of(Problem.TOO_LONG);
          cells.subList(file.columns(), cells.size()).clear();
        }
        while (cells.size() < file.columns()) {
          problems = Set.of(Problem.TOO_SHORT);
          cells.add("");
        }
        next = new Row(start, Part.RECORD, cells, problems);
      }
    }
    return next != null;
  }

  private boolean moreRecords() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw new Refused(e, CsvReason.UNREADABLE, file.path());
    }
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  /**
   * How far the file was read, for a progress bar.
   *
   * @return a share between 0 and 1
   */
  public double share() {
    return 0;
  }

  /** Closes the file. */
  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw CsvFile.refused(e, file.path());
    }
  }
}
