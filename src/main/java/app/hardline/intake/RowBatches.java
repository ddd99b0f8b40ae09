package app.hardline.intake;

import app.hardline.csv.RowReader;
import app.hardline.prospect.ZoneFinder;
import app.hardline.store.Ahead;
import app.hardline.work.Progress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** The rows of a file in order, some hundred at a time, with how far the file was read by then. */
final class RowBatches implements Iterator<RowBatches.Batch> {
  private static final int ROWS = 400;
  private static final int BATCHES_AHEAD = 2;

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

  /** Reads and cleans on a thread of its own, while the rows before are taken in on this one. */
  static void read(ImportPlan plan, Consumer<List<ArrivingRow>> taker, Progress progress) {
    RowCleaner cleaner = new RowCleaner(plan.mapping(), plan.phones(), new ZoneFinder());
    long total = plan.file().size();
    progress.reached(0, total);
    try (RowReader reader = plan.file().rows();
        Ahead<Batch> batches = new Ahead<>(new RowBatches(reader, cleaner), BATCHES_AHEAD)) {
      while (batches.hasNext()) {
        Batch batch = batches.next();
        taker.accept(batch.rows());
        progress.reached(batch.bytesRead(), total);
      }
    }
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
