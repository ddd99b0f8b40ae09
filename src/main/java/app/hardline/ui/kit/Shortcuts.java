package app.hardline.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a screen. They are looked at before the control that has the focus sees them, so a
 * plain letter or digit belongs here only where no field can have the focus.
 */
public final class Shortcuts {
  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  /**
   * Adds a key.
   *
   * @param keys as {@link KeyCombination#valueOf} reads it, with {@code Shortcut} for the key that
   *     is {@code Ctrl} or {@code ⌘}
   * @param action what it does
   * @return these shortcuts
   */
  public Shortcuts on(String keys, Runnable action) {
    actions.put(KeyCombination.valueOf(keys), action);
    return this;
  }

  /**
   * Makes the keys work wherever the focus is below a node.
   *
   * @param root the screen
   */
  public void workIn(Node root) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> entry : actions.entrySet()) {
      if (entry.getKey().match(event)) {
        event.consume();
        entry.getValue().run();
        return;
      }
    }
  }
}
