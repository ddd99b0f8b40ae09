package app.hardline.ui.dial;

import app.hardline.compliance.CallingWindow;
import app.hardline.compliance.Occasion;
import app.hardline.time.Hours;
import app.hardline.ui.kit.Boxes;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/** The prospect's day from midnight to midnight, their calling window in it, and now. */
final class WindowBar extends Pane {
  private static final double WIDE = 176;
  private static final double HIGH = 4;
  private static final double DOT = 5;
  private static final double DAY = LocalTime.MAX.toSecondOfDay();

  private final Rectangle track = Boxes.styled(new Rectangle(WIDE, HIGH), "track");
  private final Rectangle open = Boxes.styled(new Rectangle(0, HIGH), "open");
  private final Circle dot = Boxes.styled(new Circle(DOT), "now");

  WindowBar() {
    getStyleClass().add("window-bar");
    setMinSize(WIDE, 2 * DOT);
    setMaxSize(WIDE, 2 * DOT);
    getChildren().addAll(track, open, dot);
    track.setY(DOT - HIGH / 2);
    open.setY(DOT - HIGH / 2);
    dot.setCenterY(DOT);
  }

  void show(CallingWindow window, Occasion occasion, Instant now) {
    Optional<Hours> hours = window.of(occasion);
    open.setVisible(hours.isPresent());
    hours.ifPresent(it -> {
      open.setX(at(it.from()));
      open.setWidth(at(it.to()) - at(it.from()));
    });
    dot.setCenterX(at(now.atZone(window.zone()).toLocalTime()));
  }

  private static double at(LocalTime time) {
    return time.toSecondOfDay() / DAY * WIDE;
  }
}
