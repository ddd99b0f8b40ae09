package app.hardline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a text, read by Commons CSV. Where it can't go on, since a quote is out of place,
 * the record is cut out by itself and marked as unsound, and reading goes on right behind it: a
 * stray quote spoils no other record.
 */
final class RecordReader implements Closeable {
  /** Stands in for the delimiter of a file of one column: no character at all. */
  private static final String NO_DELIMITER = "\uFFFF";

  private final Window window;
  private final Dialect dialect;
  private final CSVFormat format;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private long parserLine;

  private String[] cells = {};
  private boolean sound = true;
  private long start;
  private long line = 1;
  private long nextLine = 1;

  /** Where the next record starts; negative while only the parser knows. */
  private long nextStart;

  RecordReader(Reader in, Dialect dialect) throws IOException {
    window = new Window(in);
    this.dialect = dialect;
    CSVFormat.Builder builder =
        CSVFormat.Builder.create()
            .setDelimiter(dialect.delimiter().orElse(NO_DELIMITER))
            .setIgnoreEmptyLines(false)
            .setQuote(dialect.quote())
            .setIgnoreSurroundingSpaces(dialect.blanksAroundQuotes());
    if (dialect.escape() != dialect.quote()) {
      builder.setEscape(dialect.escape());
    }
    format = builder.get();
    parser = parserFrom(0, 1);
    records = parser.iterator();
  }

  /** Goes to the next record, a blank line counting as one; false at the end. */
  boolean next() throws IOException {
    try {
      if (!records.hasNext()) {
        return false;
      }
    } catch (UncheckedIOException e) {
      IOException cause = Objects.requireNonNull(e.getCause());
      if (!(cause instanceof CSVException || cause instanceof Window.RecordTooLong)) {
        throw cause;
      }
      start = nextStart < 0 ? afterLineEnd(end(start, true)) : nextStart;
      line = nextLine;
      window.keepFrom(start);
      takeUntil(end(start, true));
      return true;
    }
    CSVRecord record = records.next();
    cells = record.values();
    sound = true;
    start = record.getCharacterPosition();
    window.keepFrom(start);
    nextStart = -1;
    line = nextLine;
    nextLine = parserLine + parser.getCurrentLineNumber();
    return true;
  }

  /** The cells as Commons CSV reads them; of an unsound record its text as one cell. */
  String[] cells() {
    return cells;
  }

  /** The cells in a list that can't change. */
  List<String> cellList() {
    return List.of(cells);
  }

  /** Whether the quotes of the record are in order. */
  boolean sound() {
    return sound;
  }

  /** The physical line where the record starts, 1 the first. */
  long line() {
    return line;
  }

  /** Whether the record goes over several physical lines. */
  boolean severalLines() {
    return nextLine - line > 1;
  }

  /** All there is to know of the record. */
  RawRecord raw() throws IOException {
    return new RawRecord(line, List.of(cells), sound, text());
  }

  /** The record as it stands in the file, without its line end. */
  private String text() throws IOException {
    return sound ? window.text(start, end(start, true)) : cells[0];
  }

  /**
   * Takes the first physical line alone as the record, unsound; the next line is the next record.
   */
  void cutToFirstLine() throws IOException {
    takeUntil(end(start, false));
  }

  private void takeUntil(long end) throws IOException {
    String text = window.text(start, end);
    sound = false;
    cells = new String[] {text};
    nextLine = line + lineEnds(text) + 1;
    parser = parserFrom(afterLineEnd(end), nextLine);
    records = parser.iterator();
  }

  private CSVParser parserFrom(long offset, long atLine) throws IOException {
    window.rewind(offset);
    nextStart = offset;
    parserLine = atLine;
    return CSVParser.builder().setReader(window).setFormat(format).setCharacterOffset(offset).get();
  }

  private long afterLineEnd(long end) throws IOException {
    int c = window.charAt(end);
    return c < 0 ? end : c == '\r' && window.charAt(end + 1) == '\n' ? end + 2 : end + 1;
  }

  private static int lineEnds(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r'))) {
        count++;
      }
    }
    return count;
  }

  /** Where the record that starts at an offset ends: before its line end, or at the end of text. */
  private long end(long from, boolean heedQuotes) throws IOException {
    String delimiter = dialect.delimiter().orElse(NO_DELIMITER);
    long at = from;
    boolean cellStarts = true;
    for (int c; (c = window.charAt(at)) >= 0 && c != '\n' && c != '\r'; ) {
      if (heedQuotes && cellStarts && c == dialect.quote()) {
        long close = close(at);
        if (close > 0) {
          at = close;
          cellStarts = false;
          continue;
        }
      }
      if (c == delimiter.charAt(0) && window.startsWith(delimiter, at)) {
        at += delimiter.length();
        cellStarts = true;
        continue;
      }
      if (c == dialect.escape() && c != dialect.quote() && window.charAt(at + 1) >= 0) {
        at++;
      }
      cellStarts &= dialect.blanksAroundQuotes() && c == ' ';
      at++;
    }
    return at;
  }

  /** Where a quoted cell that opens at an offset is over; -1 when its quotes aren't in order. */
  private long close(long open) throws IOException {
    try {
      return closeInReach(open);
    } catch (Window.RecordTooLong e) {
      return -1;
    }
  }

  private long closeInReach(long open) throws IOException {
    String delimiter = dialect.delimiter().orElse(NO_DELIMITER);
    for (long at = open + 1; ; at++) {
      int c = window.charAt(at);
      if (c < 0) {
        return -1;
      }
      if (c == dialect.escape() && c != dialect.quote()) {
        at++;
      } else if (c == dialect.quote()) {
        if (window.charAt(at + 1) == dialect.quote()) {
          at++;
          continue;
        }
        at++;
        while (!window.startsWith(delimiter, at) && isBlank(window.charAt(at))) {
          at++;
        }
        int after = window.charAt(at);
        return after < 0 || after == '\n' || after == '\r' || window.startsWith(delimiter, at)
            ? at
            : -1;
      }
    }
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  @Override
  public void close() throws IOException {
    parser.close();
    window.close();
  }
}
