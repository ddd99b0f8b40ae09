package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.calls.Stage;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.OutcomeKey;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The row of outcomes, in the order of their digits. */
final class KeysPane extends HBox {

  private static final String DO_NOT_CALL = "do-not-call";

  KeysPane(DialViewModel model) {
    getStyleClass().addAll("keys", "g4");
    model.outcomes().forEach(outcome -> add(model, outcome));
    disableProperty().bind(model.stateProperty().map(state -> state.card().isEmpty()));
  }

  private void add(DialViewModel model, Outcome outcome) {
    if (outcome.code().equals(DO_NOT_CALL)) {
      getChildren().add(Boxes.styled(new Region(), "apart"));
    }
    getChildren().add(key(model, outcome));
  }

  private static OutcomeKey key(DialViewModel model, Outcome outcome) {
    OutcomeKey key =
        Boxes.grow(new OutcomeKey(outcome.key(), outcome.name())).does(() -> model.choose(outcome));
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
