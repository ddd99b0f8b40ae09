package app.hardline.ui.prospects;

import app.hardline.ui.kit.Boxes;
import javafx.scene.layout.Region;

/** How much of a list has been called. */
final class UsedBar extends Region {
  /** So much of it is seen, once anything is done. */
  private static final double THINNEST = 4;

  private final Region done = Boxes.styled(new Region(), "done");
  private final double share;

  UsedBar(double share) {
    this.share = share;
    done.setVisible(share > 0);
    getStyleClass().add("used");
    getChildren().add(done);
  }

  @Override
  protected void layoutChildren() {
    done.resizeRelocate(0, 0, Math.rint(Math.max(THINNEST, getWidth() * share)), getHeight());
  }
}
