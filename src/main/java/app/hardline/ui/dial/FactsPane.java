package app.hardline.ui.dial;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Something that is known about the prospect, in two columns. */
final class FactsPane extends GridPane {

  /** What something is called, and what is known of it. */
  record Fact(Node name, Node value) {}

  FactsPane() {
    getStyleClass().add("facts");
    setMinWidth(0);
  }

  void show(List<Fact> facts) {
    getChildren().clear();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      add(fact.name(), i % 2 * 2, i / 2);
      add(fact.value(), i % 2 * 2 + 1, i / 2);
      setHgrow(fact.value(), Priority.ALWAYS);
    }
    setVisible(!facts.isEmpty());
    setManaged(!facts.isEmpty());
  }
}
