package app.hardline.ui.numbers;

import app.hardline.ui.kit.Boxes;
import javafx.scene.layout.Region;

/** Where a rate likely lies: a line from bound to bound, with a dot where it was seen. */
final class RangeBar extends Region {
  private static final double HIGH = 16;
  private static final double DOT = 10;

  private final Region line = Boxes.styled(new Region(), "line");
  private final Region dot = Boxes.styled(new Region(), "dot");
  private final double low;
  private final double seen;
  private final double high;

  /** Bounds and rate as shares of the axis, 0 to 1. */
  RangeBar(double low, double seen, double high) {
    this.low = low;
    this.seen = seen;
    this.high = high;
    getStyleClass().add("range-bar");
    getChildren().addAll(line, dot);
  }

  @Override
  protected void layoutChildren() {
    double k = getHeight() / HIGH;
    double from = Math.rint(low * getWidth());
    double to = Math.rint(Math.min(1, high) * getWidth());
    double size = DOT * k;
    double middle = getHeight() / 2;
    line.resizeRelocate(from, middle - k, Math.max(0, to - from), 2 * k);
    dot.resizeRelocate(Math.rint(seen * getWidth() - size / 2), middle - size / 2, size, size);
  }
}
