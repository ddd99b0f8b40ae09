package app.hardline.ui.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The calling blocks of a day side by side, each as wide as it is long. One is moved by dragging
 * it, or with the arrow keys while it has the focus, by quarters of an hour.
 */
public final class BlockBars extends GridPane {

  /**
   * One block.
   *
   * @param length in minutes, above zero
   * @param share of its dials that is done, from 0 to 1
   * @param figure what is done or falls to it
   * @param times when it is
   * @param moves whether it may be moved
   */
  public record Bar(double length, double share, String figure, String times, boolean moves) {}

  private static final int QUARTER = 15;

  /** Moves a block. */
  @FunctionalInterface
  public interface Move {

    /**
     * Moves a block.
     *
     * @param block its place, the first one 0
     * @param minutes later, or earlier where it is below zero
     */
    void by(int block, int minutes);
  }

  private final Move move;
  private final ObjectProperty<List<Bar>> bars =
      new SimpleObjectProperty<>(this, "bars", List.of());

  /**
   * No bars yet.
   *
   * @param move is told which one was moved
   */
  public BlockBars(Move move) {
    this.move = move;
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
      Node block = block(bar);
      if (bar.moves()) {
        letMove(block, i, bar.length());
      }
      add(block, i, 0);
    }
  }

  private void letMove(Node block, int place, double length) {
    double[] grabbed = new double[1];
    block.setCursor(Cursor.H_RESIZE);
    block.setFocusTraversable(true);
    block.setOnMousePressed(event -> grabbed[0] = event.getSceneX());
    block.setOnMouseDragged(event -> block.setTranslateX(event.getSceneX() - grabbed[0]));
    block.setOnMouseReleased(event -> {
      block.setTranslateX(0);
      double wide = block.getLayoutBounds().getWidth();
      double minutes = (event.getSceneX() - grabbed[0]) / Math.max(1, wide) * length;
      move(place, (int) Math.round(minutes / QUARTER) * QUARTER);
    });
    block.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
        event.consume();
        move(place, event.getCode() == KeyCode.LEFT ? -QUARTER : QUARTER);
      }
    });
  }

  private void move(int place, int minutes) {
    if (minutes != 0) {
      move.by(place, minutes);
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
