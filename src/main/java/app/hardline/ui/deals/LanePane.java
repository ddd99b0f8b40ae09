package app.hardline.ui.deals;

import app.hardline.pipeline.DealId;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A lane: what it is, what it comes to, and its deals, which scroll inside. */
final class LanePane extends VBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  /** What marks the chosen card stands out of it that far. */
  private static final double OUTLINE = 2;

  private final Lane lane;
  private final Words words;
  private final Figures figures;
  private final CardDrag drag;
  private final Label count = Texts.whole("", "muted");
  private final Label sum = Texts.line("", "muted");
  private final VBox cards = Boxes.column("cards");
  private final ScrollPane scroll = Boxes.styled(new ScrollPane(cards), "edge-to-edge lane-scroll");

  LanePane(Lane lane, Words words, Figures figures, CardDrag drag) {
    this.lane = lane;
    this.words = words;
    this.figures = figures;
    this.drag = drag;
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    Boxes.styled(this, "lane");
    Boxes.mark(this, "lost", lane == Lane.LOST);
    setMinWidth(0);
    setMargin(scroll, new Insets(-OUTLINE, -OUTLINE, 0, -OUTLINE));
    Label name = Texts.line(words.say(lane.word()), "t16 bold");
    name.setMinWidth(0);
    getChildren()
        .addAll(
            Boxes.column("lane-head", Boxes.row("g8", name, Boxes.spread(), count), sum),
            Boxes.grow(scroll));
  }

  Lane lane() {
    return lane;
  }

  void show(LaneCards shown, boolean nothingAtAll) {
    count.setText(figures.count(shown.count()));
    sum.setText(shown.sum().isEmpty() ? " " : shown.sum());
    List<Node> nodes = new ArrayList<>();
    shown.cards().forEach(card -> nodes.add(drag.follow(new CardPane(card, words))));
    if (!shown.more().isEmpty()) {
      nodes.add(Texts.paragraph(shown.more(), "t12 muted more"));
    }
    if (nothingAtAll && lane == Lane.BOOKED) {
      nodes.add(Texts.paragraph(words.say("screen.deals.none"), "muted more"));
    }
    cards.getChildren().setAll(nodes);
  }

  /** Marks the card that is chosen, and brings it into sight. */
  void choose(Optional<DealId> chosen) {
    for (Node node : cards.getChildren()) {
      if (node instanceof CardPane pane) {
        boolean isChosen = chosen.equals(Optional.of(pane.card().deal().id()));
        pane.choose(isChosen);
        if (isChosen) {
          bringIntoSight(pane);
        }
      }
    }
  }

  /** Whether a deal would be dropped here. */
  void mark(boolean over) {
    pseudoClassStateChanged(OVER, over);
  }

  private void bringIntoSight(Node node) {
    scroll.layout();
    double all = cards.getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    Bounds place = node.getBoundsInParent();
    if (all <= seen || place.getHeight() == 0) {
      return;
    }
    double top = scroll.getVvalue() * (all - seen);
    if (place.getMinY() < top) {
      scroll.setVvalue(place.getMinY() / (all - seen));
    } else if (place.getMaxY() > top + seen) {
      scroll.setVvalue((place.getMaxY() - seen) / (all - seen));
    }
  }
}
