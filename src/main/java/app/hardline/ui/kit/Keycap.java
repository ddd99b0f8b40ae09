package app.hardline.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The key that does the same as the button it stands on. Keys pressed together part by a blank. */
public final class Keycap extends Label {

  /**
   * A keycap.
   *
   * @param key what the key is called, as in {@code Ctrl Z}
   */
  public Keycap(String key) {
    super(key);
    getStyleClass().setAll("keycap");
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /** At least as wide as it is high. */
  @Override
  protected double computePrefWidth(double height) {
    return Math.max(super.computePrefWidth(height), prefHeight(-1));
  }
}
