package app.hardline.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Rows and columns of nodes. Gaps and paddings are style classes ({@code g4} to {@code g32}), so
 * that they grow with the text.
 */
public final class Boxes {

  private Boxes() {}

  /**
   * Nodes side by side, centered on one line.
   *
   * @param style style classes, parted by blanks
   * @param nodes from left to right
   * @return the row
   */
  public static HBox row(String style, Node... nodes) {
    HBox row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return styled(row, style);
  }

  /**
   * Nodes below each other.
   *
   * @param style style classes, parted by blanks
   * @param nodes from the top
   * @return the column
   */
  public static VBox column(String style, Node... nodes) {
    return styled(new VBox(nodes), style);
  }

  /**
   * Takes the room that nobody else in a row or column wants.
   *
   * @return an empty node
   */
  public static Region spread() {
    return grow(new Region());
  }

  /**
   * A fine line across.
   *
   * @return the line
   */
  public static Region rule() {
    return styled(new Region(), "rule");
  }

  /**
   * Lets a node take the room that is left in its row or column.
   *
   * @param node any
   * @param <N> its type
   * @return the node
   */
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    return node;
  }

  /**
   * Gives a node a style class, or takes it away; one that stays as it is isn't styled anew.
   *
   * @param node any
   * @param style one style class
   * @param on whether it has it
   */
  public static void mark(Node node, String style, boolean on) {
    if (on != node.getStyleClass().contains(style)) {
      if (on) {
        node.getStyleClass().add(style);
      } else {
        node.getStyleClass().remove(style);
      }
    }
  }

  /**
   * Fills a box; what is in it already isn't taken out and put in again, which would style it anew.
   *
   * @param box any
   * @param nodes all that it holds from now on
   */
  public static void fill(Pane box, List<? extends Node> nodes) {
    if (!box.getChildren().equals(nodes)) {
      box.getChildren().setAll(nodes);
    }
  }

  /**
   * Adds style classes.
   *
   * @param node any
   * @param style style classes, parted by blanks
   * @param <N> its type
   * @return the node
   */
  public static <N extends Node> N styled(N node, String style) {
    if (!style.isBlank()) {
      node.getStyleClass().addAll(style.split(" "));
    }
    return node;
  }
}
