package app.hardline.intake;

import java.util.List;
import java.util.Optional;

/**
 * A row of a file that isn't imported yet, as a person looks at it.
 *
 * @param line the physical line where it starts, 1 the first
 * @param cells what would be stored of each column, in the file's order; phones as people write
 *     them; empty where there is nothing
 * @param changes what was done to the cells
 * @param fate what comes of it
 * @param whom the name of the prospect whom it was matched with; empty for none, and where that is
 *     a row of the same file
 * @param bar why it would never be offered for a call; empty when it would, and for rows that don't
 *     become prospects
 */
public record ShownRow(
    long line,
    List<String> cells,
    List<Change> changes,
    PreviewRow.Fate fate,
    String whom,
    Optional<CallBar> bar) {

  /** Keeps the lists from change. */
  public ShownRow {
    cells = List.copyOf(cells);
    changes = List.copyOf(changes);
  }

  /**
   * What was done to one cell.
   *
   * @param column its index
   * @return the first change; empty when it is stored as it stands
   */
  public Optional<Change> change(int column) {
    return changes.stream().filter(change -> change.column() == column).findFirst();
  }

  /**
   * Whether it is worth a look.
   *
   * @return false for a row that is added just as it stands
   */
  public boolean hasProblem() {
    return !changes.isEmpty() || bar.isPresent() || !(fate instanceof PreviewRow.Added);
  }
}
