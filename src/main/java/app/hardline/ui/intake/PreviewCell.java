package app.hardline.ui.intake;

import app.hardline.intake.Change;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One cell as it would be stored; where that isn't what the file says, underlined, with both. */
final class PreviewCell extends TableCell<ShownRow, ShownRow> {
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private final int column;
  private final String none;
  private final boolean marksBarred;

  /**
   * A cell.
   *
   * @param column index of its column
   * @param none what is said where there is nothing
   * @param marksBarred whether what keeps the row from being called is marked here
   */
  PreviewCell(int column, String none, boolean marksBarred) {
    this.column = column;
    this.none = none;
    this.marksBarred = marksBarred;
    setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ShownRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(null);
    setText("");
    pseudoClassStateChanged(NOTHING, false);
    if (row != null && !empty) {
      fill(row);
    }
  }

  private void fill(ShownRow row) {
    String stored = row.cells().get(column);
    Optional<Change> change = row.change(column);
    pseudoClassStateChanged(NOTHING, stored.isEmpty());
    if (change.isPresent() || isMissed(row, stored)) {
      setGraphic(both(row, stored, change));
    } else {
      setText(shown(stored));
    }
  }

  private StoredCell both(ShownRow row, String stored, Optional<Change> change) {
    String before = change.map(Change::before).orElse("").strip();
    String kept = stored.isEmpty() ? before : stored;
    return new StoredCell(
        shown(kept), before.equals(kept) ? "" : before, isSpoiled(row) ? "bad" : "fix");
  }

  /** Red is for what keeps a row from being added or called. */
  private static boolean isSpoiled(ShownRow row) {
    return row.fate() instanceof PreviewRow.Rejected || row.bar().isPresent();
  }

  private boolean isMissed(ShownRow row, String stored) {
    return (stored.isEmpty() && row.fate() instanceof PreviewRow.Rejected)
        || (marksBarred && row.bar().isPresent());
  }

  private String shown(String text) {
    return text.isEmpty() ? none : text;
  }
}
