package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.calls.Stage;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.OutcomeKey;
import app.hardline.ui.kit.Room;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The outcomes in their order: in one row, or in two rows of six where the window is narrow. Those
 * on a letter take the row once {@code .} was pressed.
 */
final class KeysPane extends StackPane {

  private static final String DO_NOT_CALL = "do-not-call";
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final int IN_A_ROW = 6;

  /** A key, whether it stands at the far end, and over how many columns of two rows it goes. */
  private record Key(OutcomeKey key, boolean last, int wide) {}

  private final DialViewModel model;
  private final Words words;
  private List<Key> keys = List.of();
  private boolean narrow;

  KeysPane(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("keys");
    disableProperty().bind(model.stateProperty().map(state -> state.card().isEmpty()));
    model.outcomes().knownProperty().subscribe(this::fill);
    model.outcomes().moreProperty().subscribe(_ -> fill());
    model.typingProperty().subscribe(_ -> mark());
    model.question().outcomeProperty().subscribe(_ -> mark());
    Room.isNarrow(this).subscribe(this::arrange);
  }

  private void fill() {
    OfferedOutcomes outcomes = model.outcomes();
    List<Key> filled = new ArrayList<>();
    if (outcomes.isMoreOpen()) {
      outcomes.onLetters().forEach(outcome -> filled.add(key(outcome)));
      filled.add(plain("Esc", "screen.dial.back", model::back));
    } else {
      outcomes.onDigits().forEach(outcome -> filled.add(key(outcome)));
      if (!outcomes.onLetters().isEmpty()) {
        filled.add(plain(".", "screen.dial.more", model::turnMore));
      }
      filled.sort((one, other) -> Boolean.compare(one.last(), other.last()));
    }
    keys = List.copyOf(filled);
    mark();
    arrange(narrow);
  }

  private void arrange(boolean little) {
    narrow = little;
    pseudoClassStateChanged(NARROW, narrow);
    keys.forEach(key -> key.key().setFlat(narrow));
    getChildren().setAll(narrow ? twoRows() : oneRow());
  }

  private HBox oneRow() {
    HBox row = Boxes.row("g4");
    for (Key key : keys) {
      if (key.last()) {
        row.getChildren().add(Boxes.styled(new Region(), "apart"));
      }
      row.getChildren().add(Boxes.grow(key.key()));
    }
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
    for (Key key : keys) {
      if (key.last()) {
        place += Math.floorMod(-place - 1, IN_A_ROW);
      }
      rows.add(key.key(), place % IN_A_ROW, place / IN_A_ROW, key.wide(), 1);
      place += key.wide();
    }
    return rows;
  }

  private void mark() {
    Optional<Outcome> asked = model.question().outcomeProperty().get();
    boolean typing = model.typingProperty().get();
    keys.forEach(key -> {
      key.key().setAlt(typing);
      key.key().setChosen(asked.filter(key.key().getUserData()::equals).isPresent());
    });
  }

  private Key key(Outcome outcome) {
    boolean barring = outcome.code().equals(DO_NOT_CALL);
    boolean meeting = outcome.stage() == Stage.MEETING;
    OutcomeKey key = made(outcome.key(), outcome.name(), () -> model.choose(outcome));
    key.setUserData(outcome);
    if (barring) {
      key.barring();
    }
    if (meeting) {
      key.getStyleClass().add("strong");
    }
    return new Key(key, barring, meeting ? 2 : 1);
  }

  private Key plain(String cap, String name, Runnable action) {
    OutcomeKey key = made(cap, words.say(name), action);
    key.setUserData(cap);
    return new Key(key, false, 1);
  }

  private static OutcomeKey made(String cap, String name, Runnable action) {
    OutcomeKey key = new OutcomeKey(cap, name).does(action);
    key.setFocusTraversable(false);
    return key;
  }
}
