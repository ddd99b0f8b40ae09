package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every earlier call to the same prospect, the newest first; filled again for each prospect. */
final class HistoryPane extends VBox {

  /** One call. */
  private static final class Row extends HBox {
    private final Label day = Texts.whole("", "muted date");
    private final Label outcome = Texts.whole("", "outcome");
    private final Label note = Texts.line("", "muted");

    Row() {
      Boxes.styled(this, "g12 past");
      setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(day, outcome, note);
    }

    void show(Face.Past call) {
      day.setText(call.day());
      outcome.setText(call.outcome());
      note.setText(call.note());
    }
  }

  private final VBox rows = Boxes.column("");
  private final List<Row> made = new ArrayList<>();

  HistoryPane(Words words) {
    getStyleClass().addAll("history", "g4");
    getChildren().addAll(Texts.line(words.say("screen.dial.history"), "bold"), rows);
  }

  void show(List<Face.Past> calls) {
    setVisible(!calls.isEmpty());
    setManaged(!calls.isEmpty());
    while (made.size() < calls.size()) {
      made.add(new Row());
    }
    for (int i = 0; i < calls.size(); i++) {
      made.get(i).show(calls.get(i));
    }
    Boxes.fill(rows, made.subList(0, calls.size()));
  }
}
