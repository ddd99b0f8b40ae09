package app.hardline.ui.dial;

import app.hardline.ui.kit.Room;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A column beside the card. Where there is no room beside it, it lies over it while it is open. */
final class Beside {
  private final Node column;
  private final boolean left;
  private final BooleanProperty open = new SimpleBooleanProperty();

  private Beside(Node column, boolean left) {
    this.column = column;
    this.left = left;
  }

  static Beside left(Node column) {
    return new Beside(column, true);
  }

  static Beside right(Node column) {
    return new Beside(column, false);
  }

  /** Gives it its place, beside the card or over it. */
  Beside in(HBox columns, StackPane middle) {
    StackPane.setAlignment(column, left ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    Room.isNarrow(columns).subscribe(narrow -> makeRoom(narrow, columns, middle));
    return this;
  }

  void turn() {
    open.set(!open.get());
  }

  void open() {
    open.set(true);
  }

  /** Whether it lay over the card, and doesn't any more. */
  boolean close() {
    boolean was = open.get() && column.visibleProperty().isBound();
    open.set(false);
    return was;
  }

  private void makeRoom(boolean narrow, HBox columns, StackPane middle) {
    columns.getChildren().remove(column);
    middle.getChildren().remove(column);
    column.visibleProperty().unbind();
    open.set(false);
    if (narrow) {
      column.visibleProperty().bind(open);
      middle.getChildren().add(column);
    } else {
      column.setVisible(true);
      columns.getChildren().add(left ? 0 : columns.getChildren().size(), column);
    }
  }
}
