package app.hardline.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the table begins and how wide it is.
 *
 * @param headerLine which record from the top is the header, 1 the first
 * @param preambleLines how many records stand before the table, blank ones and {@code sep=} counted
 * @param headerRows the header, then what further header rows stand below it; all equally wide
 * @param columns how wide the table is
 * @param usualWidth how wide most rows stand in the file; nothing is wrong with those that end in
 *     blank cells beyond the header, or leave out the last ones, when most do
 */
record Layout(
    OptionalInt headerLine,
    int preambleLines,
    List<List<String>> headerRows,
    int columns,
    int usualWidth) {

  /** Cells as many as there are columns: cut or with empty ones added at the end. */
  List<String> fitted(List<String> cells) {
    if (cells.size() >= columns) {
      return cells.subList(0, columns);
    }
    List<String> padded = new ArrayList<>(cells);
    while (padded.size() < columns) {
      padded.add("");
    }
    return padded;
  }
}
