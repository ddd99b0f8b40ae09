package app.hardline.ui.intake;

import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Why a row is worth a look once it is imported. */
final class WhyCell extends TableCell<ShownRow, ShownRow> {
  private final ImportWords say;

  WhyCell(ImportWords say) {
    this.say = say;
    setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ShownRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(row == null || empty ? null : said(row));
  }

  private HBox said(ShownRow row) {
    HBox said = Boxes.row("g4", Texts.line(say.why(row), "muted"));
    if (row.fate() instanceof PreviewRow.Rejected) {
      said.getChildren()
          .addFirst(Texts.whole(say.say("screen.import.fate.rejected") + ".", "bold muted"));
    }
    return said;
  }
}
