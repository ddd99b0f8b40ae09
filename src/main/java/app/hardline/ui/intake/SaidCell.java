package app.hardline.ui.intake;

import app.hardline.intake.ShownRow;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** What is said of a row as a whole. */
final class SaidCell extends TableCell<ShownRow, ShownRow> {
  private final Function<ShownRow, Node> said;

  SaidCell(Function<ShownRow, Node> said) {
    this.said = said;
    setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ShownRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(row == null || empty ? null : said.apply(row));
  }
}
