package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Earlier calls to the same prospect, the latest first. */
final class HistoryPane extends VBox {
  private final Figures figures;
  private final ZoneId owner;
  private final VBox rows = Boxes.column("");

  HistoryPane(Figures figures, Words words, ZoneId owner) {
    this.figures = figures;
    this.owner = owner;
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    setMinHeight(0);
    getStyleClass().addAll("history", "g4");
    getChildren().addAll(Texts.line(words.say("screen.dial.history"), "bold"), Boxes.grow(scroll));
  }

  void show(List<Card.Past> calls) {
    setVisible(!calls.isEmpty());
    rows.getChildren().setAll(calls.stream().map(this::row).toList());
  }

  private HBox row(Card.Past call) {
    return Boxes.row(
        "g12 past",
        Texts.whole(figures.shortDay(call.at().atZone(owner).toLocalDate()), "muted date"),
        Texts.whole(call.outcome(), "outcome"),
        Texts.line(call.note(), "muted"));
  }
}
