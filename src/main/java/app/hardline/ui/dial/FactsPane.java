package app.hardline.ui.dial;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Something that is known about the prospect, in two columns. */
final class FactsPane extends GridPane {
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
  private static final int LETTERS_OF_OUR_OWN = 12;

  /** What something is called, and what is known of it. */
  record Fact(Label name, Node value) {
    /** Whether it has one of the long names that columns of files have. */
    boolean isWide() {
      return name.getText().length() > LETTERS_OF_OUR_OWN;
    }
  }

  FactsPane() {
    getStyleClass().add("facts");
    setMinWidth(0);
  }

  void show(List<Fact> facts) {
    getChildren().clear();
    pseudoClassStateChanged(WIDE, facts.stream().anyMatch(Fact::isWide));
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
