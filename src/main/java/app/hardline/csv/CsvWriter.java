package app.hardline.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV as RFC 4180 says: comma, cells in quotes where they need it, quotes doubled, CRLF. In
 * UTF-8 without a byte order mark. For one thread at a time.
 */
public final class CsvWriter implements AutoCloseable {
  private static final String FORMULA_STARTS = "=+-@\t\r\0";
  private static final Pattern PHONE =
      Pattern.compile("\\+[0-9][0-9 ()./-]*( ?(x|ext\\.?) ?[0-9]+)?");

  private final CSVPrinter printer;

  private CsvWriter(CSVPrinter printer) {
    this.printer = printer;
  }

  /**
   * Begins a file that only its owner may read, in place of what was there.
   *
   * @param file the file to write
   * @return a writer that the caller closes
   * @throws IOException when it can't be written
   */
  public static CsvWriter to(Path file) throws IOException {
    if (Files.notExists(file)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return to(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /**
   * Writes to a stream of text.
   *
   * @param out where the text goes; closed with this writer
   * @return a writer that the caller closes
   * @throws IOException when it can't be written
   */
  public static CsvWriter to(Writer out) throws IOException {
    return new CsvWriter(new CSVPrinter(out, CSVFormat.RFC4180));
  }

  /**
   * Writes one record.
   *
   * @param cells the text of each cell
   * @throws IOException when it can't be written
   */
  public void write(List<String> cells) throws IOException {
    printer.printRecord(cells);
  }

  /**
   * Writes one record for a spreadsheet: what such a program would take for a formula gets an
   * apostrophe in front, but for numbers of phones, which stay as they are (OWASP, CSV injection).
   *
   * @param cells the text of each cell
   * @throws IOException when it can't be written
   */
  public void writeDisarmed(List<String> cells) throws IOException {
    write(cells.stream().map(CsvWriter::disarmed).toList());
  }

  private static String disarmed(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula && !PHONE.matcher(cell).matches() ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
