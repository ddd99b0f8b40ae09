package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.OutcomeKey;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The row of outcomes, in the order of their digits. */
final class KeysPane extends HBox {

  KeysPane(DialViewModel model) {
    getStyleClass().addAll("keys", "g4");
    model.outcomes().forEach(outcome -> add(model, outcome));
    disableProperty().bind(model.factsProperty().map(facts -> facts.card().isEmpty()));
  }

  private void add(DialViewModel model, OutcomeChoice outcome) {
    if (outcome.barring()) {
      getChildren().add(Boxes.styled(new Region(), "apart"));
    }
    getChildren().add(key(model, outcome));
  }

  private static OutcomeKey key(DialViewModel model, OutcomeChoice outcome) {
    OutcomeKey key =
        Boxes.grow(new OutcomeKey(outcome.key(), outcome.name())).does(() -> model.choose(outcome));
    if (outcome.barring()) {
      key.barring();
    }
    if (outcome.best()) {
      key.getStyleClass().add("strong");
    }
    key.setFocusTraversable(false);
    model.typingProperty().subscribe(key::setAlt);
    model.askingProperty().subscribe(asked -> key.setChosen(asked.equals(Optional.of(outcome))));
    return key;
  }
}
