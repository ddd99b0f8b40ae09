package app.hardline.intake;

import app.hardline.compliance.DoNotCallValue;
import app.hardline.csv.CsvFile;
import app.hardline.csv.Part;
import app.hardline.csv.Row;
import app.hardline.csv.RowReader;
import app.hardline.intake.DoNotCallReport.NotUnderstood;
import app.hardline.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** The entries that a file has, some hundred at a time, and a count of its rows. */
final class DoNotCallBatches implements Iterator<List<DoNotCallValue>>, AutoCloseable {
  private static final int ENTRIES = 500;

  private final RowReader reader;
  private final DoNotCallRows rows;
  private final Progress progress;
  private final long size;
  private final List<NotUnderstood> notUnderstood = new ArrayList<>();
  private List<DoNotCallValue> ahead;
  private long read;
  private long entries;
  private long left;

  DoNotCallBatches(CsvFile file, DoNotCallRows rows, Progress progress) {
    this.reader = file.rows();
    this.rows = rows;
    this.progress = progress;
    this.size = file.size();
    // what is taken for a header may be the first entry of a file that has none
    this.ahead = new ArrayList<>(rows.plain(file.header()));
    read += ahead.isEmpty() ? 0 : 1;
    fill();
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty();
  }

  @Override
  public List<DoNotCallValue> next() {
    if (ahead.isEmpty()) {
      throw new NoSuchElementException();
    }
    List<DoNotCallValue> batch = ahead;
    entries += batch.size();
    ahead = new ArrayList<>();
    fill();
    progress.reached(reader.bytesRead(), size);
    return batch;
  }

  @Override
  public void close() {
    reader.close();
  }

  DoNotCallReport report(Path file, long added) {
    return new DoNotCallReport(file, read, added, entries - added, notUnderstood, left);
  }

  private void fill() {
    while (ahead.size() < ENTRIES && reader.hasNext()) {
      Row row = reader.next();
      Set<DoNotCallValue> values = rows.mayBeCalled(row) ? Set.of() : rows.of(row);
      if (row.part() == Part.HEADER && values.isEmpty()) {
        continue;
      }
      read++;
      ahead.addAll(values);
      if (values.isEmpty()) {
        leave(row);
      }
    }
  }

  private void leave(Row row) {
    left++;
    if (notUnderstood.size() < DoNotCallReport.MOST_SHOWN) {
      DoNotCallReport.Why why =
          rows.mayBeCalled(row) ? DoNotCallReport.Why.NOT_FLAGGED : DoNotCallReport.Why.NOTHING;
      notUnderstood.add(new NotUnderstood(row.line(), why));
    }
  }
}
