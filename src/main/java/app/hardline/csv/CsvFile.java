package app.hardline.csv;

import app.hardline.words.Refused;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
  private final Neighbors neighbors;

  private CsvFile(Path path, long size, Encoding encoding, Dialect dialect, Sample sample) {
    this.path = path;
    this.size = size;
    this.encoding = encoding;
    this.dialect = dialect;
    this.layout = sample.layout();
    this.neighbors = sample.neighbors();
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
      long size = sizeOf(path);
      Encoding encoding = encoding(path, as);
      String text = text(path, encoding);
      if (text.isBlank()) {
        throw new Refused(CsvReason.EMPTY, path);
      }
      as.delimiter()
          .filter(delimiter -> !Dialect.parts(delimiter, as.quote().orElse('"')))
          .ifPresent(delimiter -> {
            throw new Refused(CsvReason.BAD_DELIMITER, path, delimiter);
          });
      Dialect dialect = DialectFinder.find(text, as);
      Sample sample = Sample.of(text, text.length() < SAMPLE_CHARS, dialect, as.headerLine());
      if (as.headerLine().orElse(0) > sample.records()) {
        throw new Refused(CsvReason.NO_SUCH_HEADER_LINE, path, as.headerLine().getAsInt());
      }
      return new CsvFile(path, size, encoding, dialect, sample);
    } catch (IOException e) {
      throw refused(e, path);
    }
  }

  private static long sizeOf(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new Refused(CsvReason.MISSING, path);
    }
    if (!Files.isRegularFile(path)) {
      throw new Refused(CsvReason.FOLDER, path);
    }
    return Files.size(path);
  }

  private static Encoding encoding(Path path, ReadAs as) throws IOException {
    if (as.encoding().isEmpty()) {
      return EncodingFinder.find(path);
    }
    Encoding said = Encoding.named(as.encoding().get());
    return said.withMark(EncodingFinder.markBytes(path, said.charset()));
  }

  /**
   * What an input error means for the person.
   *
   * @param e what the platform said
   * @param path the file that was read
   * @return the refusal to throw
   */
  static Refused refused(IOException e, Path path) {
    return new Refused(
        e, e instanceof NoSuchFileException ? CsvReason.CHANGED : CsvReason.UNREADABLE, path);
  }

  private static String text(Path path, Encoding encoding) throws IOException {
    try (Reader reader = encoding.decode(Files.newInputStream(path))) {
      char[] text = new char[SAMPLE_CHARS];
      int length = 0;
      for (int n; (n = reader.read(text, length, text.length - length)) > 0; ) {
        length += n;
      }
      return new String(text, 0, length);
    }
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
  public Optional<String> delimiter() {
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
   * The names of the columns by all header rows: their cells joined by a blank, column by column.
   *
   * @return as many as there are columns; as {@link #header} where there are no or one header row
   */
  public List<String> joinedHeader() {
    return layout.headerRows().size() < 2
        ? header()
        : IntStream.range(0, layout.columns())
            .mapToObj(column ->
                layout.headerRows().stream()
                    .map(row -> row.get(column).strip())
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(" ")))
            .toList();
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
    return new RowReader(this, layout, new Mender(dialect, neighbors), neighbors);
  }
}
