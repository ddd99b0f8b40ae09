package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Somebody in the queue. It is filled again for each who comes after. */
final class WaitingRow extends VBox {
  private final Label name = Texts.line("", "");
  private final Label why = Texts.line("", "t12");
  private final Label time = Texts.whole("", "t12 muted");

  WaitingRow() {
    getStyleClass().add("waiting");
    getChildren().addAll(name, Boxes.row("g8", why, Boxes.spread(), time));
  }

  void show(Around.Waiting waiting, boolean onCard, String when) {
    name.setText(waiting.name());
    why.setText(waiting.why());
    time.setText(when);
    Boxes.mark(this, "on-card", onCard);
    Boxes.mark(name, "medium", onCard);
    Boxes.mark(why, "warning", waiting.overdue());
    Boxes.mark(why, "muted", !waiting.overdue());
  }
}
