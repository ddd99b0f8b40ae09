package app.hardline.ui.numbers;

import app.hardline.csv.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures behind a picture.
 *
 * @param name for a file, without its ending
 * @param rows the first one names the columns
 */
record Sheet(String name, List<List<String>> rows) {

  Sheet {
    rows = rows.stream().map(List::copyOf).toList();
  }

  static List<String> row(Object... cells) {
    return Stream.of(cells).map(String::valueOf).toList();
  }

  /** Keeps them in a file. */
  void save(Path file) {
    try (CsvWriter out = CsvWriter.to(file)) {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As text to be pasted elsewhere. */
  String text() {
    StringWriter text = new StringWriter();
    try (CsvWriter out = CsvWriter.to(text)) {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(CsvWriter out) throws IOException {
    for (List<String> row : rows) {
      out.writeDisarmed(row);
    }
  }
}
