package app.hardline.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Whether the window leaves a view the room that all of it needs. A laptop of 1280 x 800 whose text
 * is half as large again has 853 x 533.
 */
public final class Room {
  private static final double WHOLE_WIDTH = 1100;
  private static final double WHOLE_HEIGHT = 660;
  private static final double LARGE_WIDTH = 1700;

  private Room() {}

  /**
   * Whether columns have to go.
   *
   * @param node any in the window
   * @return true while the window is narrower than 1100 pixels
   */
  public static ObservableValue<Boolean> isNarrow(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::widthProperty)
        .map(width -> width.doubleValue() > 0 && width.doubleValue() < WHOLE_WIDTH)
        .orElse(false);
  }

  /**
   * Shows a node, and gives it its place, as long as something holds.
   *
   * @param node any
   * @param when what has to hold
   * @param <N> its type
   * @return the node
   */
  public static <N extends Node> N shown(N node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  /**
   * Whether rows have to go.
   *
   * @param node any in the window
   * @return true while the window is lower than 660 pixels
   */
  public static ObservableValue<Boolean> isLow(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::heightProperty)
        .map(height -> height.doubleValue() > 0 && height.doubleValue() < WHOLE_HEIGHT)
        .orElse(false);
  }

  /**
   * Whether there is room for larger type.
   *
   * @param node any in the window
   * @return true while the window is 1700 pixels wide or more
   */
  public static ObservableValue<Boolean> isWide(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::widthProperty)
        .map(width -> width.doubleValue() >= LARGE_WIDTH)
        .orElse(false);
  }
}
