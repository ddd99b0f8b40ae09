package app.hardline.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Where words are being typed, so that nothing that comes by itself takes the next of them. */
public final class Typing {

  private Typing() {}

  /**
   * Whether a field has the focus that is no part of a view, but lies over it. One that was taken
   * out of the window may have it until the next picture; it lies over nothing.
   *
   * @param view any
   * @return false as well where the view is in no window
   */
  public static boolean isElsewhere(Node view) {
    return Optional.ofNullable(view.getScene())
        .map(Scene::getFocusOwner)
        .filter(TextInputControl.class::isInstance)
        .filter(field -> field.getScene() != null && !holds(view, field))
        .isPresent();
  }

  /**
   * Whether a node is a view or somewhere in it.
   *
   * @param view any
   * @param node any
   * @return true for the view itself
   */
  public static boolean holds(Node view, Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(view::equals);
  }
}
