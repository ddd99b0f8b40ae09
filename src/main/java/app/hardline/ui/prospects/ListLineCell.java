package app.hardline.ui.prospects;

import app.hardline.prospect.Place;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list: its name, how many are on it, and a bar of how many of them were called. */
final class ListLineCell extends ListCell<ListLine> {
  private final Figures figures;

  ListLineCell(Figures figures) {
    this.figures = figures;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ListLine line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(line == null || empty ? null : filled(line));
  }

  private VBox filled(ListLine line) {
    boolean all = line.place() instanceof Place.Everywhere;
    VBox graphic =
        Boxes.column(
            "g8",
            Boxes.row(
                "g8",
                Texts.line(line.name(), all ? "medium" : ""),
                Boxes.spread(),
                Texts.whole(figures.shortCount(line.prospects()), "muted")));
    if (!all) {
      graphic.getChildren().add(new UsedBar(line.used()));
    }
    graphic.prefWidthProperty().bind(widthProperty().map(this::inside));
    return graphic;
  }

  private double inside(Number width) {
    return width.doubleValue() - snappedLeftInset() - snappedRightInset();
  }
}
