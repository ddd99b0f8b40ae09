package app.hardline.csv;

import app.hardline.words.Refused;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file and what was found in it: encoding, dialect, header. Immutable and safe for any
 * thread; {@link #rows} reads the file anew each time.
 */
public final class CsvFile {
  private static final int SAMPLE_CHARS = 1 << 18;

  private final Path path;
  private final long size;
  private final Encoding encoding;
  private final Dialect dialect;
  private final Layout layout;

  private CsvFile(Path path, long size, Encoding encoding, Dialect dialect, Layout layout) {
    this.path = path;
    this.size = size;
    this.encoding = encoding;
    this.dialect = dialect;
    this.layout = layout;
  }

  /**
   * Looks at a file and finds how it is to be read.
   *
   * @param path the file
   * @return what was found
   * @throws Refused with a {@link CsvReason} when it can't be read as CSV
   */
  public static CsvFile open(Path path) {
    return open(path, ReadAs.FOUND);
  }

  /**
   * Looks at a file and finds what the person doesn't say.
   *
   * @param path the file
   * @param as what the person says
   * @return what was said and found
   * @throws Refused with a {@link CsvReason} when it can't be read as CSV, or not so
   */
  public static CsvFile open(Path path, ReadAs as) {
    try {
      if (!Files.exists(path)) {
        throw new Refused(CsvReason.MISSING, path);
      }
      if (!Files.isRegularFile(path)) {
        throw new Refused(CsvReason.FOLDER, path);
      }
      long size = Files.size(path);
      Encoding encoding =
          as.encoding().isPresent()
              ? Encoding.named(as.encoding().get())
              : EncodingFinder.find(path);
      String sample = sample(path, encoding);
      if (sample.isBlank()) {
        throw new Refused(CsvReason.EMPTY, path);
      }
      Dialect dialect = DialectFinder.find(sample, as);
      Layout layout = HeaderFinder.find(records(sample, dialect), as.headerLine());
      return new CsvFile(path, size, encoding, dialect, layout);
    } catch (IOException e) {
      throw refused(e, path);
    }
  }

  /**
   * What an input error means for the person.
   *
   * @param e what the platform said
   * @param path the file that was read
   * @return the refusal to throw
   */
  static Refused refused(IOException e, Path path) {
    return switch (e) {
      case NoSuchFileException _ -> new Refused(e, CsvReason.CHANGED, path);
      case AccessDeniedException _ -> new Refused(e, CsvReason.UNREADABLE, path);
      default -> new Refused(e, CsvReason.UNREADABLE, path);
    };
  }

  private static String sample(Path path, Encoding encoding) throws IOException {
    try (Reader reader = encoding.open(path)) {
      char[] text = new char[SAMPLE_CHARS];
      int length = 0;
      for (int n;
          length < text.length && (n = reader.read(text, length, text.length - length)) > 0; ) {
        length += n;
      }
      return new String(text, 0, length);
    }
  }

  private static List<List<String>> records(String sample, Dialect dialect) throws IOException {
    List<List<String>> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(sample), format(dialect))) {
      for (CSVRecord record : parser) {
        records.add(record.toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return records;
  }

  static CSVFormat format(Dialect dialect) {
    return CSVFormat.Builder.create()
        .setDelimiter(dialect.delimiter().orElse("\0"))
        .setQuote(dialect.quote())
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  /**
   * The file.
   *
   * @return the path as it was given
   */
  public Path path() {
    return path;
  }

  /**
   * How large the file was when it was opened.
   *
   * @return bytes
   */
  public long size() {
    return size;
  }

  /**
   * The encoding.
   *
   * @return as said or found
   */
  public Encoding encoding() {
    return encoding;
  }

  /**
   * The dialect.
   *
   * @return as said or found
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * What stands between cells.
   *
   * @return one character, seldom two; empty for a file of one column
   */
  public java.util.Optional<String> delimiter() {
    return dialect.delimiter();
  }

  /**
   * Which record from the top is the header, 1 the first; preamble, blank lines and {@code sep=}
   * counted.
   *
   * @return empty when the file has none
   */
  public OptionalInt headerLine() {
    return layout.headerLine();
  }

  /**
   * How many records stand before the table, blank lines and {@code sep=} counted.
   *
   * @return 0 for most files
   */
  public int preambleLines() {
    return layout.preambleLines();
  }

  /**
   * The header rows, all as wide as the table.
   *
   * @return empty without a header; more than one where the columns are named in several rows
   */
  public List<List<String>> headerRows() {
    return layout.headerRows();
  }

  /**
   * The names of the columns by the first header row, blanks around them cut; without a header
   * their numbers from 0. A name may be blank or there twice.
   *
   * @return as many as there are columns
   */
  public List<String> header() {
    return layout.headerRows().isEmpty()
        ? IntStream.range(0, layout.columns()).mapToObj(Integer::toString).toList()
        : layout.headerRows().getFirst().stream().map(String::strip).toList();
  }

  /**
   * How wide the table is.
   *
   * @return at least 1
   */
  public int columns() {
    return layout.columns();
  }

  /**
   * Reads the rows below the (first) header row, as a stream.
   *
   * @return a reader that the caller closes
   * @throws Refused {@link CsvReason#CHANGED} or {@link CsvReason#UNREADABLE}
   */
  public RowReader rows() {
    return new RowReader(this);
  }
}
