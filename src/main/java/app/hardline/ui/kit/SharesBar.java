package app.hardline.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/**
 * One bar, parted by what its sum is made of. What isn't nothing is never too thin to see. Its
 * parts have the style classes {@code share} and a color's: {@code done}, {@code pale}, {@code
 * gray}, {@code missed}.
 */
public final class SharesBar extends Region {
  private static final double GAP = 2;
  private static final double THINNEST = 6;

  /**
   * One part of the sum.
   *
   * @param amount 0 or more
   * @param color style class of its color
   */
  public record Share(long amount, String color) {}

  private final ObjectProperty<List<Share>> shares =
      new SimpleObjectProperty<>(this, "shares", List.of());

  /** A bar of nothing. */
  public SharesBar() {
    getStyleClass().add("shares-bar");
    shares.subscribe(now -> {
      getChildren()
          .setAll(
              now.stream()
                  .filter(share -> share.amount() > 0)
                  .map(share -> Boxes.styled(new Region(), "share " + share.color()))
                  .toList());
      requestLayout();
    });
  }

  /**
   * What the sum is made of.
   *
   * @return from left to right
   */
  public ObjectProperty<List<Share>> sharesProperty() {
    return shares;
  }

  @Override
  protected void layoutChildren() {
    double[] widths = widths();
    double x = 0;
    for (int i = 0; i < widths.length; i++) {
      double to = x + widths[i];
      getChildren()
          .get(i)
          .resizeRelocate(Math.rint(x), 0, Math.rint(to) - Math.rint(x), getHeight());
      x = to + GAP;
    }
  }

  /** Each its share of the width; the thin ones get what they need, the others part the rest. */
  private double[] widths() {
    double[] amounts =
        shares.get().stream().mapToDouble(Share::amount).filter(amount -> amount > 0).toArray();
    double room = getWidth() - GAP * (amounts.length - 1);
    double perUnit = room / Arrays.stream(amounts).sum();
    double[] thin = Arrays.stream(amounts).filter(it -> it * perUnit < THINNEST).toArray();
    double left = Arrays.stream(amounts).sum() - Arrays.stream(thin).sum();
    double perUnitLeft = (room - THINNEST * thin.length) / left;
    return Arrays.stream(amounts)
        .map(it -> it * perUnit < THINNEST ? THINNEST : it * perUnitLeft)
        .toArray();
  }
}
