package app.hardline.ui.dial;

import app.hardline.dialing.DialState;
import javafx.scene.control.Hyperlink;

/** A number of the card that a click dials, while none is dialed. */
final class NumberLink extends Hyperlink {

  NumberLink(DialViewModel model, Face.Line line) {
    super(line.shown());
    getStyleClass().add("number-link");
    setFocusTraversable(false);
    setMinWidth(USE_PREF_SIZE);
    setDisable(!(model.stateProperty().get() instanceof DialState.Ready));
    setOnAction(_ -> {
      model.numbers().offer(line.number());
      model.dial();
    });
  }
}
