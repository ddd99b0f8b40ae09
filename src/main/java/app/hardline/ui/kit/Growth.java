package app.hardline.ui.kit;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.util.Duration;

/** A drawn length that grows to its value in 120 ms, or is there at once where nobody looks yet. */
final class Growth {
  private static final Duration TIME = Duration.millis(120);

  private final Node drawing;
  private final DoubleProperty shown = new SimpleDoubleProperty();
  private final Timeline timeline = new Timeline();

  Growth(Node drawing) {
    this.drawing = drawing;
  }

  void to(double value) {
    timeline.stop();
    if (isLookedAt()) {
      timeline
          .getKeyFrames()
          .setAll(new KeyFrame(TIME, new KeyValue(shown, value, Interpolator.EASE_OUT)));
      timeline.playFromStart();
    } else {
      shown.set(value);
    }
  }

  double get() {
    return shown.get();
  }

  ReadOnlyDoubleProperty shownProperty() {
    return shown;
  }

  private boolean isLookedAt() {
    return drawing.getScene() != null
        && drawing.getScene().getWindow() != null
        && drawing.getScene().getWindow().isShowing();
  }
}
