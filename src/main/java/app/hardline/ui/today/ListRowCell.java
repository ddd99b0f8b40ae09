package app.hardline.ui.today;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One list: its name and how many of it can be called now. */
final class ListRowCell extends ListCell<TodayFacts.ListRow> {
  private final TodayViewModel model;
  private final Words words;
  private final Figures figures;

  ListRowCell(TodayViewModel model, Words words, Figures figures) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(TodayFacts.@Nullable ListRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(row == null || empty ? null : filled(row));
  }

  private VBox filled(TodayFacts.ListRow row) {
    HBox line =
        Boxes.row(
            "g8",
            Texts.line(row.name(), "medium"),
            Boxes.spread(),
            Texts.whole(ready(row), "muted"));
    VBox graphic = Boxes.column("", line);
    if (row.practice()) {
      graphic
          .getChildren()
          .add(
              Boxes.row(
                  "g8",
                  Texts.line(words.say("screen.today.practice"), "t12 muted"),
                  Boxes.spread(),
                  new ActionButton(words.say("screen.today.practice.remove"), "flat tight")
                      .does(model::removePractice)));
    }
    graphic.prefWidthProperty().bind(widthProperty().map(this::inside));
    return graphic;
  }

  private double inside(Number width) {
    return width.doubleValue() - snappedLeftInset() - snappedRightInset();
  }

  private String ready(TodayFacts.ListRow row) {
    return words.say(
        "screen.today.list.ready", figures.count(row.ready()), figures.count(row.prospects()));
  }
}
