package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/** What else is known about the prospect, in two columns. */
final class FactsPane extends GridPane {
  /** Three rows of two; what is beyond has no room beside a call. */
  private static final int SHOWN = 6;

  private final DialViewModel model;
  private final Words words;

  FactsPane(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("facts");
    setMinWidth(0);
  }

  void show(Face face) {
    String alt = model.isCall() ? "Alt " : "";
    List<Node[]> all = new ArrayList<>();
    if (!face.website().isEmpty()) {
      all.add(fact(words.say("screen.dial.website"), face.website(), alt + "W"));
    }
    if (!face.linkedin().isEmpty()) {
      all.add(fact(words.say("screen.dial.linkedin"), face.linkedin(), alt + "L"));
    }
    face.facts().forEach(fact -> all.add(fact(fact.name(), fact.value())));
    getChildren().clear();
    for (int i = 0; i < Math.min(SHOWN, all.size()); i++) {
      addRow(i / 2, i % 2, all.get(i));
    }
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
  }

  private void addRow(int row, int column, Node[] fact) {
    add(fact[0], column * 2, row);
    add(fact[1], column * 2 + 1, row);
    setHgrow(fact[1], javafx.scene.layout.Priority.ALWAYS);
  }

  private static Node[] fact(String name, String value) {
    return new Node[] {Texts.line(name, "muted fact"), Boxes.row("value", Texts.line(value, ""))};
  }

  private static Node[] fact(String name, String value, String key) {
    return new Node[] {
      Texts.line(name, "muted fact"), Boxes.row("g8 value", Texts.line(value, ""), new Keycap(key))
    };
  }
}
