package app.hardline.csv;

import app.hardline.words.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The rows of a file in their order, blank ones left out. For one thread at a time; holds no more
 * than a few rows in memory.
 */
public final class RowReader implements Iterator<Row>, AutoCloseable {
  private final CsvFile file;
  private final Layout layout;
  private final Mender mender;
  private final CountedBytes bytes;
  private final RecordReader records;
  private final TableEnd tableEnd;
  private final Deque<Row> ready = new ArrayDeque<>();
  private final char quote;

  /** Whether a row may be wrong though it is as wide as the table. */
  private final boolean doubtful;

  private int toSkip;

  RowReader(CsvFile file, Layout layout, Mender mender, Neighbors neighbors) {
    this.file = file;
    this.layout = layout;
    this.mender = mender;
    this.quote = file.dialect().quote();
    this.doubtful = file.dialect().isPartedByBlanks();
    this.tableEnd = new TableEnd(layout, neighbors);
    this.toSkip = layout.preambleLines() + (layout.headerLine().isPresent() ? 1 : 0);
    try {
      bytes = new CountedBytes(Files.newInputStream(file.path()));
      records = new RecordReader(file.encoding().decode(bytes), file.dialect());
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
    try {
      boolean more = true;
      while (more && ready.isEmpty()) {
        more = advance();
      }
      return !ready.isEmpty();
    } catch (IOException e) {
      throw CsvFile.refused(e, file.path());
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Reads one record, which may make none, one or several rows ready; false at the end. */
  private boolean advance() throws IOException {
    if (!records.next()) {
      tableEnd.atEndOfFile().forEach(this::add);
      refuseIfChanged();
      return false;
    }
    if (toSkip > 0) {
      toSkip--;
    } else if (isPlain()) {
      ready.add(row(records.line(), Part.RECORD, records.cellList(), Set.of()));
    } else {
      mend();
    }
    return true;
  }

  /** Nearly every row: as wide as the header, on one line, and like what stands above. */
  private boolean isPlain() {
    String[] cells = records.cells();
    return cells.length == layout.columns()
        && records.sound()
        && !doubtful
        && !records.severalLines()
        && tableEnd.isFarFrom(cells)
        && !holdsQuote(cells);
  }

  /** A quote within a cell is either doubled in a quoted one or a sign of two grown together. */
  private boolean holdsQuote(String[] cells) {
    for (String cell : cells) {
      if (cell.indexOf(quote) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void mend() throws IOException {
    RawRecord record = records.raw();
    if (record.blank()) {
      tableEnd.blank();
      return;
    }
    if (swallowsRows(record)) {
      records.cutToFirstLine();
      record = records.raw();
    }
    tableEnd.take(record).forEach(this::add);
  }

  /** Whether a quote holds together lines that are rows by themselves. */
  private boolean swallowsRows(RawRecord record) {
    if (!records.severalLines()
        || file.dialect().delimiter().isEmpty()
        || (record.sound() && mender.fits(record.cells()))) {
      return false;
    }
    List<String> lines = record.text().lines().toList();
    if (lines.size() < 2) {
      return false;
    }
    String delimiter = file.dialect().delimiter().get();
    if (!isAsWideAsARow(lines.getFirst(), delimiter)
        || lines.stream().skip(1).limit(7).noneMatch(line -> isAsWideAsARow(line, delimiter))) {
      return false;
    }
    double together = mender.mend(record.text()).cost();
    double apart =
        lines.stream().limit(4).mapToDouble(line -> mender.mend(line).cost()).average().orElse(0);
    return apart + 1 < together;
  }

  /** Whether a line has so many delimiters, or misses one as a damaged row may. */
  private boolean isAsWideAsARow(String line, String delimiter) {
    int missing = layout.columns() - 2;
    for (int at = 0; missing > 0 && (at = line.indexOf(delimiter, at)) >= 0; missing--) {
      at += delimiter.length();
    }
    return missing <= 0;
  }

  private void add(TableEnd.Placed placed) {
    RawRecord record = placed.record();
    switch (placed.part()) {
      case RECORD, RECORD_AGAIN, HEADER -> {
        Mender.Mended mended = fitted(record);
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(mended.problems());
        placed.problem().ifPresent(problems::add);
        ready.add(row(record.line(), placed.part(), mended.cells(), problems));
      }
      case FOOTER, OTHER_TABLE -> {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        placed.problem().ifPresent(problems::add);
        ready.add(row(record.line(), placed.part(), record.cells(), problems));
      }
    }
  }

  private Mender.Mended fitted(RawRecord record) {
    if (!record.sound()) {
      return mender.mend(record.text());
    }
    boolean doubt = doubtful || mender.hasLooseQuotes(record.text());
    if (isAsWideAsMost(record.cells()) && (!doubt || mender.fits(layout.fitted(record.cells())))) {
      return new Mender.Mended(layout.fitted(record.cells()), Set.of(), 0);
    }
    return mender.mend(record.cells()).orElseGet(() -> mender.mend(record.text()));
  }

  /** Whether a row is as wide as the table, or misses and exceeds it in blank cells as most do. */
  private boolean isAsWideAsMost(List<String> cells) {
    return cells.size() == layout.columns()
        || (cells.size() == layout.usualWidth()
            && cells.stream().skip(layout.columns()).allMatch(String::isBlank));
  }

  private Row row(long line, Part part, List<String> cells, Set<Problem> problems) {
    if (!file.encoding().sound() && cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
      Set<Problem> all = EnumSet.of(Problem.BROKEN_CHARACTERS);
      all.addAll(problems);
      return new Row(line, part, cells, all);
    }
    return new Row(line, part, cells, problems);
  }

  private void refuseIfChanged() throws IOException {
    if (!Files.exists(file.path()) || Files.size(file.path()) != file.size()) {
      throw new Refused(CsvReason.CHANGED, file.path());
    }
  }

  /**
   * How far the file was read, for a progress bar.
   *
   * @return bytes, at most {@link CsvFile#size}
   */
  public long bytesRead() {
    return bytes.count;
  }

  /** Closes the file. */
  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw CsvFile.refused(e, file.path());
    }
  }

  private static final class CountedBytes extends FilterInputStream {
    private long count;

    CountedBytes(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int n = super.read(to, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
