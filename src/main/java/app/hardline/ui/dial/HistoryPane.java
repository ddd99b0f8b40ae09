package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every earlier call to the same prospect, the newest first. */
final class HistoryPane extends VBox {
  private final VBox rows = Boxes.column("");

  HistoryPane(Words words) {
    getStyleClass().addAll("history", "g4");
    getChildren().addAll(Texts.line(words.say("screen.dial.history"), "bold"), rows);
  }

  void show(List<Face.Past> calls) {
    setVisible(!calls.isEmpty());
    setManaged(!calls.isEmpty());
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
