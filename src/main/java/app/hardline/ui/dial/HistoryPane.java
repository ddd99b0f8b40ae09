package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Earlier calls to the same prospect, the newest first. */
final class HistoryPane extends VBox {
  private final VBox rows = Boxes.column("");

  HistoryPane(Words words) {
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getStyleClass().addAll("history", "g4");
    getChildren().addAll(Texts.line(words.say("screen.dial.history"), "bold"), Boxes.grow(scroll));
  }

  void show(List<Face.Past> calls) {
    setVisible(!calls.isEmpty());
    rows.getChildren().setAll(calls.stream().map(HistoryPane::row).toList());
  }

  private static HBox row(Face.Past call) {
    return Boxes.row(
        "g12 past",
        Texts.whole(call.day(), "muted date"),
        Texts.whole(call.outcome(), "outcome"),
        Texts.line(call.note(), "muted"));
  }
}
