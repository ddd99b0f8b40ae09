package app.hardline.ui.deals;

import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Carries a deal with the mouse from one lane to another: a picture of it goes along. */
final class CardDrag {
  /** A hand that trembles isn't one that drags. */
  private static final double STARTS_AFTER = 6;

  private static final double FAINT = .4;

  private final DealsViewModel model;
  private final Words words;
  private final Pane over = new Pane();
  private List<LanePane> lanes = List.of();
  private Optional<Grip> grip = Optional.empty();
  private Optional<CardPane> carried = Optional.empty();

  /** Where a card was taken hold of. */
  private record Grip(CardPane card, Point2D inScene, Point2D inCard) {}

  CardDrag(DealsViewModel model, Words words) {
    this.model = model;
    this.words = words;
    over.setMouseTransparent(true);
    over.setManaged(false);
  }

  /** Where the picture is drawn: lies over the lanes. */
  Pane over() {
    return over;
  }

  /** Follows the mouse over all of a view, whatever becomes of the card meanwhile. */
  void workIn(Node view, List<LanePane> all) {
    lanes = List.copyOf(all);
    view.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> grip.ifPresent(it -> drag(it, event)));
    view.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> grip.ifPresent(it -> drop(it, event)));
  }

  CardPane follow(CardPane card) {
    card.setOnMousePressed(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        grip = Optional.of(new Grip(card, at(event), card.sceneToLocal(at(event))));
      }
      model.choose(card.card().deal().id());
    });
    card.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
        model.edit();
      }
    });
    return card;
  }

  private void drag(Grip taken, MouseEvent event) {
    if (carried.isEmpty() && at(event).distance(taken.inScene()) < STARTS_AFTER) {
      return;
    }
    CardPane picture = carried.orElseGet(() -> pick(taken.card()));
    Point2D corner = over.sceneToLocal(at(event)).subtract(taken.inCard());
    picture.relocate(corner.getX(), corner.getY());
    Optional<LanePane> below = below(event);
    lanes.forEach(lane -> lane.mark(below.filter(it -> it == lane).isPresent()));
  }

  private CardPane pick(CardPane card) {
    CardPane picture = new CardPane(card.card(), words);
    picture.getStyleClass().add("carried");
    over.getChildren().setAll(picture);
    picture.resize(card.getWidth(), card.getHeight());
    card.setOpacity(FAINT);
    carried = Optional.of(picture);
    return picture;
  }

  private void drop(Grip taken, MouseEvent event) {
    boolean moved = carried.isPresent();
    grip = Optional.empty();
    carried = Optional.empty();
    over.getChildren().clear();
    taken.card().setOpacity(1);
    lanes.forEach(lane -> lane.mark(false));
    if (moved) {
      below(event).ifPresent(lane -> model.move(taken.card().card().deal(), lane.lane()));
    }
  }

  private Optional<LanePane> below(MouseEvent event) {
    return lanes.stream()
        .filter(lane -> lane.getLayoutBounds().contains(lane.sceneToLocal(at(event))))
        .findFirst();
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}
