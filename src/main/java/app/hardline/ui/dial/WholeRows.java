package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Rows of which those are shown that have room: none is cut through. */
final class WholeRows extends VBox {
  private static final double ROUNDING = .5;

  WholeRows() {
    Boxes.styled(this, "g4");
    setMinHeight(0);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Node row : getChildren()) {
      row.setVisible(row.getBoundsInParent().getMaxY() <= getHeight() + ROUNDING);
    }
  }
}
