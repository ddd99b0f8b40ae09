package app.hardline.csv;

import java.util.List;
import java.util.Set;

/**
 * One row of a file. Immutable.
 *
 * @param line the physical line where the record starts, 1 the first; a cell may hold line breaks,
 *     so that the next row isn't always the next line
 * @param part what the row is; {@link Part#RECORD} rows are as wide as the header
 * @param cells the text of each cell, unquoted, blanks around it kept; never null, empty where the
 *     file says nothing
 * @param problems what was wrong with the row and put right; empty for nearly all
 */
public record Row(long line, Part part, List<String> cells, Set<Problem> problems) {

  /** Takes copies, so that the row can't change. */
  public Row {
    cells = List.copyOf(cells);
    problems = Set.copyOf(problems);
  }
}
