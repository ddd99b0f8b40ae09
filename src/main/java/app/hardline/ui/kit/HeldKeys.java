package app.hardline.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Tells a key that is held down from one that is pressed anew, so that it does its work once: also
 * where that brings another screen, which would take the rest for its own. Only the key that was
 * pressed last is repeated. Where it is let go over another window that is never told, so it counts
 * as let go when the focus is lost.
 */
public final class HeldKeys {
  private Optional<KeyCode> down = Optional.empty();
  private boolean repeated;

  private HeldKeys(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event.getCode()));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> released(event.getCode()));
    scene
        .windowProperty()
        .flatMap(Window::focusedProperty)
        .subscribe(focused -> {
          if (!Boolean.TRUE.equals(focused)) {
            down = Optional.empty();
          }
        });
  }

  /**
   * Keeps the keys of the window that a view is in, or comes into.
   *
   * @param view any
   */
  public static void follow(Node view) {
    view.sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            of(scene);
          }
        });
  }

  /**
   * Whether the key that was pressed last was down already.
   *
   * @param view one that is followed
   * @return true while it is held
   */
  public static boolean isHeld(Node view) {
    return view.getScene() != null && of(view.getScene()).repeated;
  }

  private void pressed(KeyCode code) {
    repeated = down.equals(Optional.of(code));
    down = Optional.of(code);
  }

  private void released(KeyCode code) {
    down = down.filter(it -> it != code);
  }

  /** One for each scene, whoever asks first. */
  private static HeldKeys of(Scene scene) {
    return (HeldKeys)
        scene.getProperties().computeIfAbsent(HeldKeys.class, _ -> new HeldKeys(scene));
  }
}
