package app.hardline.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The program's mark: a handset above the hard line. As wide as its style says. */
public final class Mark extends Region {
  private static final double DRAWN = 64;
  private static final String HANDSET =
      "M32 12C18 12 8 18 8 27v5.5A3.5 3.5 0 0 0 11.500 36h9a3.5 3.5 0 0 0 3.5-3.5V25c2-.7 4.8-1 8-1"
          + "s6 .3 8 1v7.5a3.5 3.5 0 0 0 3.5 3.5h9a3.5 3.5 0 0 0 3.5-3.5V27C56 18 46 12 32 12z";

  private final Scale scale = new Scale();

  /** A mark. */
  public Mark() {
    Rectangle ground = Boxes.styled(new Rectangle(DRAWN, DRAWN), "ground");
    ground.setArcWidth(28);
    ground.setArcHeight(28);
    SVGPath handset = Boxes.styled(new SVGPath(), "drawing");
    handset.setContent(HANDSET);
    Rectangle line = Boxes.styled(new Rectangle(0, 44, DRAWN, 8), "drawing");
    getChildren().addAll(ground, handset, line);
    getChildren().forEach(shape -> shape.getTransforms().add(scale));
    getChildren().forEach(shape -> shape.setManaged(false));
    getStyleClass().add("brand");
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / DRAWN);
    scale.setY(getHeight() / DRAWN);
  }
}
