package app.hardline.ui.dial;

import app.hardline.dialing.DialState;
import java.util.Optional;
import javafx.scene.control.Hyperlink;

/** A number of the card that a click dials, while none is dialed. */
final class NumberLink extends Hyperlink {
  private final DialViewModel model;
  private Optional<Face.Line> line = Optional.empty();

  NumberLink(DialViewModel model) {
    this.model = model;
    getStyleClass().add("number-link");
    setFocusTraversable(false);
    setMinWidth(USE_PREF_SIZE);
    setOnAction(_ -> dial());
  }

  void show(Face.Line shown) {
    line = Optional.of(shown);
    setText(shown.shown());
    setDisable(!(model.stateProperty().get() instanceof DialState.Ready));
  }

  private void dial() {
    line.ifPresent(it -> {
      model.numbers().offer(it.number());
      model.dial();
    });
  }
}
