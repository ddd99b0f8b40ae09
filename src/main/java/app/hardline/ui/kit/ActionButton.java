package app.hardline.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/**
 * A button that shows its key. Its kind and size are style classes: {@code accent} for the one next
 * action, {@code flat}, {@code danger}; {@code in-call}, {@code large}, {@code next} for its
 * height.
 */
public final class ActionButton extends Button {

  /**
   * A button with a key.
   *
   * @param text what it does
   * @param key the key that does the same
   * @param style style classes, parted by blanks
   */
  public ActionButton(String text, String key, String style) {
    this(text, style);
    setContentDisplay(ContentDisplay.RIGHT);
    setGraphic(new Keycap(key));
  }

  /**
   * A button without a key.
   *
   * @param text what it does
   * @param style style classes, parted by blanks
   */
  public ActionButton(String text, String style) {
    super(text);
    Boxes.styled(this, style);
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /**
   * Says what happens when it is pressed.
   *
   * @param action what to do
   * @return this button
   */
  public ActionButton does(Runnable action) {
    setOnAction(_ -> action.run());
    return this;
  }
}
