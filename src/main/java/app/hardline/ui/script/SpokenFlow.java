package app.hardline.ui.script;

import app.hardline.script.MergeField;
import app.hardline.script.Piece;
import app.hardline.ui.kit.Boxes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text whose filled merge fields have a fine line under them: what comes from the list can be
 * wrong and is looked at before it is said.
 */
public final class SpokenFlow extends TextFlow {
  private final Path lines = Boxes.styled(new Path(), "merged");
  private final Function<MergeField, Node> asking;
  private final List<Text> filled = new ArrayList<>();

  /** They are filled again for each text: one that stays isn't styled anew. */
  private final List<Text> made = new ArrayList<>();

  private final Map<Gap, Node> gaps = new HashMap<>();

  /** Where something stands in for what isn't known. */
  private record Gap(int place, MergeField field) {}

  /**
   * An empty text.
   *
   * @param style style classes, parted by blanks
   * @param asking makes what stands in place of something that isn't known of the owner
   */
  public SpokenFlow(String style, Function<MergeField, Node> asking) {
    this.asking = asking;
    lines.setManaged(false);
    Boxes.styled(this, "spoken " + style);
    getStylesheets()
        .add(Objects.requireNonNull(SpokenFlow.class.getResource("spoken.css")).toExternalForm());
  }

  /**
   * Shows a text, in quotes.
   *
   * @param pieces of the text
   */
  public void show(List<Piece> pieces) {
    List<Node> nodes = new ArrayList<>();
    filled.clear();
    nodes.add(text(0, "“"));
    pieces.forEach(piece -> nodes.add(node(nodes.size(), piece)));
    nodes.add(text(nodes.size(), "”"));
    nodes.add(lines);
    Boxes.fill(this, nodes);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    List<PathElement> drawn = new ArrayList<>();
    int at = 0;
    for (Node node : getManagedChildren()) {
      int length = node instanceof Text text ? text.getText().length() : 1;
      if (node instanceof Text text && filled.contains(text)) {
        underline(at, at + length, drawn);
      }
      at += length;
    }
    lines.getElements().setAll(drawn);
  }

  /** A text that runs over a line's end has a shape for each of its lines. */
  private void underline(int from, int to, List<PathElement> drawn) {
    double left = 0;
    double right = 0;
    double bottom = 0;
    for (PathElement element : getRangeShape(from, to, false)) {
      if (element instanceof MoveTo move) {
        line(left, right, bottom, drawn);
        left = move.getX();
        right = move.getX();
        bottom = move.getY();
      } else if (element instanceof LineTo line) {
        left = Math.min(left, line.getX());
        right = Math.max(right, line.getX());
        bottom = Math.max(bottom, line.getY());
      }
    }
    line(left, right, bottom, drawn);
  }

  private static void line(double left, double right, double bottom, List<PathElement> drawn) {
    if (right > left) {
      double y = Math.floor(bottom) - .5;
      drawn.add(new MoveTo(left, y));
      drawn.add(new LineTo(right, y));
    }
  }

  private Text text(int place, String words) {
    while (made.size() <= place) {
      made.add(new Text());
    }
    made.get(place).setText(words);
    return made.get(place);
  }

  private Node node(int place, Piece piece) {
    return switch (piece) {
      case Piece.Words(String text) -> text(place, text);
      case Piece.Filled(MergeField _, String text) -> {
        Text value = text(place, text);
        filled.add(value);
        yield value;
      }
      case Piece.Asked(MergeField field) ->
          gaps.computeIfAbsent(new Gap(place, field), gap -> asking.apply(gap.field()));
    };
  }
}
