package app.hardline.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV as RFC 4180 says: comma, cells in quotes where they need it, quotes doubled, CRLF. In
 * UTF-8 without a byte order mark. For one thread at a time.
 */
public final class CsvWriter implements AutoCloseable {
  private final CSVPrinter printer;

  private CsvWriter(CSVPrinter printer) {
    this.printer = printer;
  }

  /**
   * Begins a file, in place of what was there.
   *
   * @param file the file to write
   * @return a writer that the caller closes
   * @throws IOException when it can't be written
   */
  public static CsvWriter to(Path file) throws IOException {
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

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
