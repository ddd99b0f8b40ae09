package app.hardline.ui.kit;

import javafx.scene.shape.Rectangle;

/**
 * What is done of a quota, as a bar that runs on a little beyond the hard line so that it can be
 * crossed. Behind pace it goes on thin up to a tick; ahead, pace is a notch in what is done.
 */
public final class PaceLine extends QuotaShape {
  private static final double BEYOND = 1.06;
  private static final double OVERHANG = 8;

  private final double thick;
  private final Rectangle track = bar("track");
  private final Rectangle doneBar = bar("done");
  private final Rectangle behind = bar("behind");
  private final Rectangle tick = bar("notch");
  private final Rectangle line = bar("hard-line");

  /**
   * A pace line.
   *
   * @param thick how thick the bar is, in pixels at 100 % text: 12, or 8 in strips
   */
  public PaceLine(int thick) {
    this.thick = thick;
    getStyleClass().addAll("pace-line", "thick-" + thick);
    getChildren().addAll(track, doneBar, behind, tick, line);
  }

  @Override
  protected void layoutChildren() {
    double k = getHeight() / (thick + 2 * OVERHANG);
    double top = OVERHANG * k;
    double high = thick * k;
    double middle = top + high / 2 - 2 * k;
    Progression now = progressionProperty().get();
    double doneAt = at(now.share(now.done()));
    double paceAt = at(now.share(now.pace()));

    draw(track, 0, top, getWidth(), high);
    draw(doneBar, 0, top, at(shareShown()), high);
    draw(behind, doneAt, middle, now.isBehind() ? paceAt - doneAt : 0, 4 * k);
    draw(tick, paceAt - k, top, now.pace() > 0 ? 2 * k : 0, high);
    tick.getStyleClass().setAll(now.isBehind() ? "behind" : "notch");
    draw(line, at(1) - k, 0, (thick > 8 ? 3 : 2) * k, getHeight());
  }

  private double at(double share) {
    return Math.rint(Math.min(share, BEYOND) / BEYOND * getWidth());
  }

  private static void draw(Rectangle bar, double x, double y, double width, double height) {
    bar.setX(x);
    bar.setY(y);
    bar.setWidth(Math.max(0, width));
    bar.setHeight(height);
  }

  private static Rectangle bar(String style) {
    Rectangle bar = Boxes.styled(new Rectangle(), style);
    bar.setManaged(false);
    return bar;
  }
}
