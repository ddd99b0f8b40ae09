package app.hardline.intake;

import app.hardline.csv.RowReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a file in order, some hundred at a time, with how far the file was read by then. */
final class RowBatches implements Iterator<RowBatches.Batch> {
  private static final int ROWS = 500;

  /**
   * Some rows.
   *
   * @param rows in the file's order
   * @param bytesRead how much of the file was read
   */
  record Batch(List<ArrivingRow> rows, long bytesRead) {}

  private final RowReader reader;
  private final RowCleaner cleaner;

  RowBatches(RowReader reader, RowCleaner cleaner) {
    this.reader = reader;
    this.cleaner = cleaner;
  }

  @Override
  public boolean hasNext() {
    return reader.hasNext();
  }

  @Override
  public Batch next() {
    if (!reader.hasNext()) {
      throw new NoSuchElementException();
    }
    List<ArrivingRow> rows = new ArrayList<>(ROWS);
    while (rows.size() < ROWS && reader.hasNext()) {
      rows.add(ArrivingRow.of(cleaner.clean(reader.next())));
    }
    return new Batch(rows, reader.bytesRead());
  }
}
