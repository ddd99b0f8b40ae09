package app.hardline.ui.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The calling blocks of a day side by side, each as wide as it is long. */
public final class BlockBars extends GridPane {

  /**
   * One block.
   *
   * @param length in any unit, above zero
   * @param share of its dials that is done, from 0 to 1
   * @param figure what is done or falls to it
   * @param times when it is
   */
  public record Bar(double length, double share, String figure, String times) {}

  private final ObjectProperty<List<Bar>> bars =
      new SimpleObjectProperty<>(this, "bars", List.of());

  /** No bars yet. */
  public BlockBars() {
    getStyleClass().add("block-bars");
    bars.subscribe(this::show);
  }

  /**
   * The blocks.
   *
   * @return from left to right
   */
  public ObjectProperty<List<Bar>> barsProperty() {
    return bars;
  }

  private void show(List<Bar> now) {
    getChildren().clear();
    getColumnConstraints().clear();
    double all = now.stream().mapToDouble(Bar::length).sum();
    for (int i = 0; i < now.size(); i++) {
      Bar bar = now.get(i);
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100 * bar.length() / all);
      column.setMinWidth(0);
      getColumnConstraints().add(column);
      add(block(bar), i, 0);
    }
  }

  private static Node block(Bar bar) {
    Region done = Boxes.styled(new Region(), "done");
    StackPane track = Boxes.styled(new StackPane(done), "track");
    done.maxWidthProperty().bind(track.widthProperty().multiply(Math.min(1, bar.share())));
    return Boxes.column(
        "block", track, Texts.line(bar.figure(), "t12 bold"), Texts.line(bar.times(), "t12 muted"));
  }
}
