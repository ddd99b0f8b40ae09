package app.hardline.ui.intake;

import app.hardline.intake.CallBar;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What would come of a row, in words. */
final class HappensCell extends TableCell<ShownRow, ShownRow> {
  private final Function<ShownRow, String> words;

  HappensCell(Function<ShownRow, String> words) {
    this.words = words;
    setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ShownRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(row == null || empty ? null : said(row));
  }

  private HBox said(ShownRow row) {
    boolean forbidden = row.bar().filter(CallBar::isForbidden).isPresent();
    HBox said =
        Boxes.row("g8", Texts.line(words.apply(row), "t12 " + (forbidden ? "danger" : "muted")));
    if (forbidden) {
      said.getChildren().addFirst(Icon.STOP.view("danger"));
    } else if (row.fate() instanceof PreviewRow.Merged) {
      said.getChildren().addFirst(Icon.MERGE.view("muted"));
    }
    return said;
  }
}
