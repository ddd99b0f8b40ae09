package app.hardline.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a screen. They are looked at before the control that has the focus sees them; while
 * that is a field, only those with {@code Ctrl} or {@code Alt} are, since the others are its words.
 * A key that is held down does its work once.
 */
public final class Shortcuts {
  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();
  private boolean taken;

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
    HeldKeys.follow(root);
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, HeldKeys.isHeld(root)));
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event, boolean held) {
    taken = false;
    boolean word =
        event.getTarget() instanceof TextInputControl
            && !event.isShortcutDown()
            && !event.isAltDown();
    if (word) {
      return;
    }
    for (Map.Entry<KeyCombination, Runnable> entry : actions.entrySet()) {
      if (entry.getKey().match(event)) {
        taken = true;
        event.consume();
        if (!held) {
          entry.getValue().run();
        }
        return;
      }
    }
  }

  /** The character of a key that did its work must not end in the field that it led to. */
  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }
}
