package app.hardline.ui.kit;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon on the screen. Its size is a style class ({@code i12}, {@code i20}; 16 without one), its
 * color another one ({@code muted}, {@code accent}, {@code warning}, {@code danger}).
 */
public final class IconView extends Region {
  private final FontIcon drawing;
  private final String font;
  private int drawn;

  IconView(FontIcon drawing) {
    this.drawing = drawing;
    this.font = drawing.getStyle();
    drawing.setManaged(false);
    drawing.layoutBoundsProperty().subscribe(this::requestLayout);
    getChildren().add(drawing);
    getStyleClass().add("icon");
  }

  /** Until its style has given it a size there is nothing to draw. */
  @Override
  protected void layoutChildren() {
    if (getWidth() < 1) {
      return;
    }
    draw((int) Math.rint(getWidth()));
    double aside = (getWidth() - drawing.getLayoutBounds().getWidth()) / 2;
    double down = (getHeight() - drawing.getLayoutBounds().getHeight()) / 2;
    drawing.setLayoutX(aside - drawing.getLayoutBounds().getMinX());
    drawing.setLayoutY(down - drawing.getLayoutBounds().getMinY());
  }

  /**
   * Said in its style: the theme has a size for icons too, which takes the place of one that is
   * set, and the two would follow each other from frame to frame. Its font is kept with it, else
   * the icon would take over that of the text around it, in which it is another letter.
   */
  private void draw(int size) {
    if (size != drawn) {
      drawn = size;
      drawing.setStyle("%s -fx-icon-size: %dpx; -fx-font-size: %2$dpx;".formatted(font, size));
    }
  }
}
