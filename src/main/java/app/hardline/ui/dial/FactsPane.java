package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Something that is known about the prospect, in two columns; what is too long for one has the row.
 * Filled again for each of them.
 */
final class FactsPane extends GridPane {
  private static final int LETTERS = 25;
  private static final int LETTERS_BESIDE_LONG_NAMES = 16;
  private static final int RIGHT = 2;

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
    List<Node> shown = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      if (i == made.size()) {
        made.add(make());
      }
      made.get(i).name().setText(facts.get(i).name());
      made.get(i).value().show(facts.get(i));
      shown.add(made.get(i).name());
      shown.add(made.get(i).value());
    }
    place(facts);
    Boxes.fill(this, shown);
    setVisible(!facts.isEmpty());
    setManaged(!facts.isEmpty());
  }

  /** A short one goes beside the last that has nobody beside it. */
  private void place(List<FactValue.Fact> facts) {
    boolean longNames = facts.stream().anyMatch(FactValue.Fact::isLongNamed);
    int room = longNames ? LETTERS_BESIDE_LONG_NAMES : LETTERS;
    Optional<Cell> alone = Optional.empty();
    int rows = 0;
    for (int i = 0; i < facts.size(); i++) {
      Cell cell = made.get(i);
      boolean fits = facts.get(i).letters() <= room;
      if (fits && alone.isPresent()) {
        setColumnSpan(alone.get().value(), 1);
        place(cell, RIGHT, getRowIndex(alone.get().name()), 1);
        alone = Optional.empty();
      } else {
        place(cell, 0, rows, REMAINING);
        alone = fits ? Optional.of(cell) : alone;
        rows++;
      }
    }
  }

  private static void place(Cell cell, int column, int row, int span) {
    setConstraints(cell.name(), column, row);
    setConstraints(cell.value(), column + 1, row, span, 1);
  }

  private Cell make() {
    Cell cell = new Cell(Texts.line("", "muted fact"), new FactValue(model));
    setHgrow(cell.value(), Priority.ALWAYS);
    return cell;
  }
}
