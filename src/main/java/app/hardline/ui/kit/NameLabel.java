package app.hardline.ui.kit;

import javafx.scene.control.Label;

/**
 * A name with something beside it: what is beside gives way first. A name that is longer than most
 * is cut in the end, too, so that nothing is pushed off the screen.
 */
final class NameLabel extends Label {
  private static final double MOST_EMS = 16;

  NameLabel(String name) {
    super(name);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(computePrefWidth(height), MOST_EMS * getFont().getSize());
  }
}
