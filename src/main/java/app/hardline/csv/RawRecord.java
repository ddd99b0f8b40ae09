package app.hardline.csv;

import java.util.List;

/**
 * A record as it stands in the file.
 *
 * @param line the physical line where it starts
 * @param cells its cells as Commons CSV reads them
 * @param sound whether its quotes are in order; else its text is its one cell
 * @param text the record without its line end
 */
record RawRecord(long line, List<String> cells, boolean sound, String text) {

  boolean blank() {
    return filled() == 0;
  }

  /** How many cells say something. */
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }
}
