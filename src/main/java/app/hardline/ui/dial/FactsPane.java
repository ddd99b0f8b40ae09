package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Something that is known about the prospect, in two columns; filled again for each of them. */
final class FactsPane extends GridPane {
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

  /** A fact and where it stands. */
  private record Cell(Label name, FactValue value) {}

  private final DialViewModel model;
  private final List<Cell> made = new ArrayList<>();

  FactsPane(DialViewModel model) {
    this.model = model;
    getStyleClass().add("facts");
    setMinWidth(0);
  }

  void show(List<FactValue.Fact> facts) {
    pseudoClassStateChanged(WIDE, facts.stream().anyMatch(FactValue.Fact::isWide));
    List<Node> shown = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      if (i == made.size()) {
        made.add(make(i));
      }
      made.get(i).name().setText(facts.get(i).name());
      made.get(i).value().show(facts.get(i));
      shown.add(made.get(i).name());
      shown.add(made.get(i).value());
    }
    Boxes.fill(this, shown);
    setVisible(!facts.isEmpty());
    setManaged(!facts.isEmpty());
  }

  private Cell make(int place) {
    Cell cell = new Cell(Texts.line("", "muted fact"), new FactValue(model));
    setConstraints(cell.name(), place % 2 * 2, place / 2);
    setConstraints(cell.value(), place % 2 * 2 + 1, place / 2);
    setHgrow(cell.value(), Priority.ALWAYS);
    return cell;
  }
}
