package app.hardline.ui.kit;

import java.util.function.IntFunction;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;

/**
 * What is done of a quota, as a ring that starts and ends at the hard line on 12 o'clock. What is
 * behind pace is a thin arc up to a tick, being ahead leaves a notch at pace, and what is over the
 * quota runs on outside as a second lap.
 */
public final class Ring extends QuotaShape {

  /** How large it is drawn, in pixels at 100 % text; the style sheet holds the same widths. */
  public enum Size {
    LARGE(272, 20, 3, 12, 36),
    SMALL(144, 12, 2, 6, 26);

    private final double width;
    private final double stroke;
    private final double line;
    private final double figureBelow;
    private final double quotaBelow;

    Size(double width, double stroke, double line, double figureBelow, double quotaBelow) {
      this.width = width;
      this.stroke = stroke;
      this.line = line;
      this.figureBelow = figureBelow;
      this.quotaBelow = quotaBelow;
    }
  }

  private static final double MARGIN = 10;
  private static final double TICK = .006;

  private final Size size;
  private final Arc track = arc("track");
  private final Arc doneArc = arc("done");
  private final Arc lap = arc("done");
  private final Arc behind = arc("behind");
  private final Arc tick = arc("tick");
  private final Line line = Boxes.styled(new Line(), "hard-line");
  private final Text figure = text("figure");
  private final Text quota = text("quota");

  /**
   * A ring.
   *
   * @param size how large it is drawn
   * @param ofQuota words the quota below the figure, as in "of 50"; of 0 where there is none
   */
  public Ring(Size size, IntFunction<String> ofQuota) {
    this.size = size;
    getStyleClass().addAll("ring", size == Size.LARGE ? "large" : "small");
    getChildren().addAll(track, doneArc, lap, behind, tick, line, figure, quota);
    progressionProperty()
        .subscribe(now -> {
          figure.setText(Integer.toString(now.done()));
          quota.setText(ofQuota.apply(now.quota()));
          line.setVisible(now.hasQuota());
        });
  }

  @Override
  protected void layoutChildren() {
    double k = getWidth() / size.width;
    double center = getWidth() / 2;
    double stroke = size.stroke * k;
    double outer = center - MARGIN * k;
    double radius = outer - stroke / 2;
    Progression now = progressionProperty().get();
    double pace = now.share(now.pace());
    boolean paceShown = now.pace() > 0 && pace < 1;

    draw(track, center, radius, stroke, 0, 1);
    draw(doneArc, center, radius, stroke, 0, Math.min(1, shareShown()));
    draw(lap, center, outer + 5 * k, 4 * k, 0, Math.clamp(shareShown() - 1, 0, 1));
    draw(behind, center, radius, stroke / 4, now.share(now.done()), paceShown ? pace : 0);
    behind.setVisible(paceShown && now.isBehind());
    draw(tick, center, radius, stroke, pace - TICK / 2, paceShown ? pace + TICK / 2 : 0);
    tick.setVisible(paceShown);
    tick.getStyleClass().setAll(now.isBehind() ? "behind" : "notch");

    line.setStartX(center);
    line.setEndX(center);
    line.setStartY(0);
    line.setEndY(center - radius + stroke / 2 + 6 * k);
    line.setStrokeWidth(size.line * k);
    place(figure, center, center + size.figureBelow * k);
    place(quota, center, center + size.quotaBelow * k);
  }

  private static void draw(
      Arc arc, double center, double radius, double stroke, double from, double to) {
    arc.setCenterX(center);
    arc.setCenterY(center);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setStrokeWidth(stroke);
    arc.setStartAngle(90 - 360 * from);
    arc.setLength(-360 * Math.max(0, to - from));
    arc.setVisible(to > from);
  }

  private static void place(Text text, double center, double baseline) {
    text.setX(Math.rint(center - text.getLayoutBounds().getWidth() / 2));
    text.setY(Math.rint(baseline));
  }

  private static Arc arc(String style) {
    Arc arc = unmanaged(new Arc());
    arc.setType(ArcType.OPEN);
    arc.setFill(null);
    arc.setStrokeLineCap(StrokeLineCap.BUTT);
    return Boxes.styled(arc, style);
  }

  private static Text text(String style) {
    Text text = unmanaged(new Text());
    text.setTextOrigin(VPos.BASELINE);
    return Boxes.styled(text, style);
  }

  private static <N extends Node> N unmanaged(N node) {
    node.setManaged(false);
    return node;
  }
}
