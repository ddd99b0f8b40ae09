package app.hardline.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * Today's figure over the hours, beside the best and the average of past days, with the calling
 * blocks as grounds and the quota as the hard line across.
 */
public final class RaceChart extends Region {
  /** How high a line of the smallest text is at 100 %. */
  private static final double TEXT = 15;

  private static final double RIGHT = 92;
  private static final double TOP = 6;
  private static final double BOTTOM = 18;
  private static final double APART = 15;
  private static final double HEADROOM = 1.06;

  /**
   * A point of a curve.
   *
   * @param hour of the day, from 0 to 24
   * @param value what was reached by then
   */
  public record Point(double hour, double value) {}

  /**
   * A ground that lies behind the curves.
   *
   * @param from hour of the day
   * @param to hour of the day
   */
  public record Ground(double from, double to) {}

  /**
   * What it draws.
   *
   * @param from the first hour
   * @param to the last hour
   * @param grounds the calling blocks
   * @param quota 0 for none
   * @param today today's curve up to now
   * @param best the best day's, none where there is no past day
   * @param average the average day's
   * @param labels what the quota, the best and the average day are called, in this order
   */
  public record Race(
      double from,
      double to,
      List<Ground> grounds,
      int quota,
      List<Point> today,
      List<Point> best,
      List<Point> average,
      List<String> labels) {

    /** Keeps the parts from change. */
    public Race {
      grounds = List.copyOf(grounds);
      today = List.copyOf(today);
      best = List.copyOf(best);
      average = List.copyOf(average);
      labels = List.copyOf(labels);
    }
  }

  private final ObjectProperty<Optional<Race>> race =
      new SimpleObjectProperty<>(this, "race", Optional.empty());
  private final DoubleFunction<String> hourName;

  /** What was drawn last: drawing it again would lay it out in each frame. */
  private record Drawn(Optional<Race> race, double width, double height, double text) {}

  private Drawn drawn = new Drawn(Optional.empty(), 0, 0, 0);
  private final Text heightOfText = Boxes.styled(new Text("0"), "hour");

  /**
   * A chart of nothing yet.
   *
   * @param hourName how an hour is called under the axis
   */
  public RaceChart(DoubleFunction<String> hourName) {
    this.hourName = hourName;
    getStyleClass().add("race-chart");
    setMinSize(0, 0);
    heightOfText.setVisible(false);
    heightOfText.layoutBoundsProperty().subscribe(this::requestLayout);
    getChildren().add(heightOfText);
    race.subscribe(this::requestLayout);
  }

  /**
   * What it draws.
   *
   * @return empty for nothing
   */
  public ObjectProperty<Optional<Race>> raceProperty() {
    return race;
  }

  @Override
  protected void layoutChildren() {
    Drawn wanted =
        new Drawn(race.get(), getWidth(), getHeight(), heightOfText.getLayoutBounds().getHeight());
    if (wanted.equals(drawn)) {
      return;
    }
    drawn = wanted;
    List<Shape> shapes = new ArrayList<>(List.of(heightOfText));
    race.get().ifPresent(it -> new Drawing(it, shapes).draw());
    shapes.forEach(shape -> shape.setManaged(false));
    getChildren().setAll(shapes);
  }

  /** One drawing, at the size that the chart has now. */
  private final class Drawing {
    private final Race now;
    private final List<Shape> shapes;
    private final double scale = heightOfText.getLayoutBounds().getHeight() / TEXT;
    private final double right = getWidth() - RIGHT * scale;
    private final double foot = getHeight() - BOTTOM * scale;
    private final double most;

    Drawing(Race now, List<Shape> shapes) {
      this.now = now;
      this.shapes = shapes;
      double highest =
          List.of(now.today(), now.best(), now.average()).stream()
              .flatMap(List::stream)
              .mapToDouble(Point::value)
              .max()
              .orElse(0);
      this.most = Math.max(1, Math.max(highest, now.quota()) * HEADROOM);
    }

    void draw() {
      for (Ground ground : now.grounds()) {
        shapes.add(
            Boxes.styled(
                new Rectangle(
                    x(ground.from()),
                    TOP,
                    x(ground.to()) - x(ground.from()),
                    Math.max(0, foot - TOP)),
                "ground"));
      }
      hours();
      curve(now.best(), "best");
      curve(now.average(), "average");
      curve(now.today(), "today");
      if (now.quota() > 0) {
        shapes.add(
            Boxes.styled(
                new Rectangle(0, Math.rint(y(now.quota())) - 1, right + 6 * scale, 2),
                "hard-line"));
      }
      dot();
      labels();
    }

    private void hours() {
      shapes.add(line(0, foot, right, foot));
      for (int hour = (int) Math.ceil(now.from()); hour <= now.to(); hour++) {
        shapes.add(line(x(hour), foot, x(hour), foot + 3));
        if (hour % 2 == 1) {
          Text name = text(hourName.apply(hour), "hour");
          center(name, x(hour), getHeight());
        }
      }
    }

    private void curve(List<Point> points, String style) {
      if (points.size() > 1) {
        Polyline curve = Boxes.styled(new Polyline(), style);
        points.forEach(point -> curve.getPoints().addAll(x(point.hour()), y(point.value())));
        shapes.add(curve);
      }
    }

    private void dot() {
      if (!now.today().isEmpty()) {
        Point last = now.today().getLast();
        shapes.add(Boxes.styled(new Circle(x(last.hour()), y(last.value()), 4.5 * scale), "dot"));
        boolean low = y(last.value()) > foot - 22 * scale;
        Text figure = text(Long.toString(Math.round(last.value())), "figure");
        center(figure, x(last.hour()), y(last.value()) + (low ? -8 : 22) * scale);
      }
    }

    /** The names stand as high as what they name, pushed apart where they would touch. */
    private void labels() {
      record Name(String text, double at, boolean quota) {}
      List<Name> names = new ArrayList<>();
      if (now.quota() > 0) {
        names.add(new Name(now.labels().get(0), y(now.quota()), true));
      }
      if (!now.best().isEmpty()) {
        names.add(new Name(now.labels().get(1), y(now.best().getLast().value()), false));
        names.add(new Name(now.labels().get(2), y(now.average().getLast().value()), false));
      }
      names.sort(Comparator.comparingDouble(Name::at));
      double[] at = names.stream().mapToDouble(Name::at).toArray();
      double above = foot + APART * scale;
      for (int i = at.length - 1; i >= 0; i--) {
        at[i] = Math.min(at[i], above - APART * scale);
        above = at[i];
      }
      for (int i = 0; i < at.length; i++) {
        Text name = text(names.get(i).text(), names.get(i).quota() ? "quota" : "name");
        name.setX(right + 12 * scale);
        name.setY(Math.rint(at[i] + 4 * scale));
      }
    }

    private Text text(String words, String style) {
      Text text = Boxes.styled(new Text(words), style);
      text.setTextOrigin(VPos.BASELINE);
      shapes.add(text);
      return text;
    }

    /** Its width is known once it has its style, which the chart gives it. */
    private void center(Text text, double at, double baseline) {
      text.layoutBoundsProperty()
          .subscribe(bounds -> text.setX(Math.rint(at - bounds.getWidth() / 2)));
      text.setY(Math.rint(baseline - 2));
    }

    private Line line(double fromX, double fromY, double toX, double toY) {
      return Boxes.styled(new Line(snap(fromX), snap(fromY), snap(toX), snap(toY)), "axis");
    }

    private double snap(double at) {
      return Math.floor(at) + .5;
    }

    private double x(double hour) {
      double share = (hour - now.from()) / Math.max(1, now.to() - now.from());
      return Math.clamp(share, 0, 1) * right;
    }

    private double y(double value) {
      return TOP + (1 - value / most) * (foot - TOP);
    }
  }
}
