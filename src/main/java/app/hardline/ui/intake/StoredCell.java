package app.hardline.ui.intake;

import app.hardline.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What is stored, underlined, and beside it what the file says; that gives way where it's tight.
 */
final class StoredCell extends Region {
  private static final double GAP = 4;
  private static final double TOO_LITTLE = 24;

  private final Label stored;
  private final Label original;

  StoredCell(String stored, String original, String mark) {
    this.stored = Texts.line(stored, mark);
    this.original = Texts.line(original, "t12 muted");
    getStyleClass().add("stored");
    getChildren().addAll(this.stored, this.original);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(stored.prefHeight(-1), original.prefHeight(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return stored.prefWidth(-1) + GAP + original.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(stored.prefWidth(-1), getWidth());
    double height = stored.prefHeight(-1);
    stored.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), width, height);
    double rest = getWidth() - width - GAP;
    double beside = original.prefHeight(-1);
    original.setVisible(rest >= Math.min(TOO_LITTLE, original.prefWidth(-1)));
    original.resizeRelocate(
        width + GAP,
        snapPositionY((getHeight() - beside) / 2),
        Math.min(rest, original.prefWidth(-1)),
        beside);
  }
}
