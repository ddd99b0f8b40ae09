package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.calls.Stage;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.OutcomeKey;
import app.hardline.ui.kit.Room;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The outcomes in the order of their digits: in one row, or in two rows of six where the window is
 * narrow.
 */
final class KeysPane extends StackPane {

  private static final String DO_NOT_CALL = "do-not-call";
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final int IN_A_ROW = 6;

  private final Map<Outcome, OutcomeKey> keys = new LinkedHashMap<>();

  KeysPane(DialViewModel model) {
    getStyleClass().add("keys");
    model.outcomes().forEach(outcome -> keys.put(outcome, key(model, outcome)));
    disableProperty().bind(model.stateProperty().map(state -> state.card().isEmpty()));
    Room.isNarrow(this).subscribe(this::arrange);
  }

  private void arrange(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
    keys.values().forEach(key -> key.setFlat(narrow));
    getChildren().setAll(narrow ? twoRows() : oneRow());
  }

  private HBox oneRow() {
    HBox row = Boxes.row("g4");
    keys.forEach((outcome, key) -> {
      if (outcome.code().equals(DO_NOT_CALL)) {
        row.getChildren().add(Boxes.styled(new Region(), "apart"));
      }
      row.getChildren().add(Boxes.grow(key));
    });
    return row;
  }

  /** A meeting, which it is all about, is twice as wide; do-not-call stands at the far end. */
  private GridPane twoRows() {
    GridPane rows = Boxes.styled(new GridPane(), "two-rows");
    for (int i = 0; i < IN_A_ROW; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / IN_A_ROW);
      rows.getColumnConstraints().add(column);
    }
    int place = 0;
    for (Map.Entry<Outcome, OutcomeKey> key : keys.entrySet()) {
      int wide = key.getKey().stage() == Stage.MEETING ? 2 : 1;
      if (key.getKey().code().equals(DO_NOT_CALL)) {
        place += Math.floorMod(-place - 1, IN_A_ROW);
      }
      rows.add(key.getValue(), place % IN_A_ROW, place / IN_A_ROW, wide, 1);
      place += wide;
    }
    return rows;
  }

  private static OutcomeKey key(DialViewModel model, Outcome outcome) {
    OutcomeKey key =
        new OutcomeKey(outcome.key(), outcome.name()).does(() -> model.choose(outcome));
    if (outcome.code().equals(DO_NOT_CALL)) {
      key.barring();
    }
    if (outcome.stage() == Stage.MEETING) {
      key.getStyleClass().add("strong");
    }
    key.setFocusTraversable(false);
    model.typingProperty().subscribe(key::setAlt);
    model
        .question()
        .outcomeProperty()
        .subscribe(asked -> key.setChosen(asked.equals(Optional.of(outcome))));
    return key;
  }
}
