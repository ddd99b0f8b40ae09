package app.hardline.ui.dial;

import app.hardline.dialing.DialState;
import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.ZoneId;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The dial screen: strip, queue and card, slot, keys. Worked by the keyboard alone. */
public final class DialView extends VBox {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final DialViewModel model;
  private final CardPane card;
  private final NobodyPane nobody;
  private final SlotPane slot;
  private final StripPane strip;
  private final QueuePane queue;
  private final HBox columns;
  private final StackPane middle;
  private final BooleanProperty queueOpen = new SimpleBooleanProperty();

  /**
   * The view of a session.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of figures
   * @param owner the owner's zone
   */
  public DialView(DialViewModel model, Words words, Figures figures, ZoneId owner) {
    this.model = model;
    this.card = new CardPane(model, words, figures, owner);
    this.nobody = new NobodyPane(model, words);
    this.slot = new SlotPane(model, words, figures);
    this.strip = new StripPane(model, words, figures, this::turnQueue);
    this.queue = new QueuePane(model, words, figures, owner);
    StackPane cards = Boxes.styled(new StackPane(card, nobody), "cards");
    this.columns = Boxes.row("columns", Boxes.grow(cards));
    this.middle = Boxes.styled(new StackPane(columns), "middle");
    getStyleClass().add("dial");
    getStylesheets()
        .add(Objects.requireNonNull(DialView.class.getResource("dial.css")).toExternalForm());
    getChildren().addAll(strip, Boxes.grow(middle), slot, new KeysPane(model, words));
    new DialKeys(this, model);
    model.stateProperty().subscribe(this::showCardOrNobody);
    followTheFocus();
    Room.isNarrow(this).subscribe(this::makeRoom);
    Room.isLow(this).subscribe(low -> pseudoClassStateChanged(LOW, low));
    Beat.everySecond(this, model::tick);
  }

  /** Gives the focus to what is pressed next, or to the question that an outcome asks. */
  @Override
  public void requestFocus() {
    if (model.question().isAsked()) {
      slot.requestFocus();
      return;
    }
    Node next = nobody.isVisible() ? nobody.nextAction() : card.nextAction();
    if (next.isFocusTraversable()) {
      next.requestFocus();
    } else {
      super.requestFocus();
    }
  }

  /** Opens the queue over the card where there is no room beside it, or closes it again. */
  void turnQueue() {
    queueOpen.set(!queueOpen.get());
  }

  /** Opens the session's aim to be changed. */
  void changeAim() {
    strip.changeAim();
  }

  /**
   * Shows the outcomes on a letter; the focus leaves its field, so that a letter isn't its word.
   */
  void turnMore() {
    model.turnMore();
    requestFocus();
  }

  void openPicker() {
    slot.openPicker();
  }

  /** The queue stands beside the card, or over it while it is open. */
  private void makeRoom(boolean narrow) {
    columns.getChildren().remove(queue);
    middle.getChildren().remove(queue);
    queue.visibleProperty().unbind();
    queueOpen.set(false);
    if (narrow) {
      queue.visibleProperty().bind(queueOpen);
      middle.getChildren().add(queue);
    } else {
      queue.setVisible(true);
      columns.getChildren().addFirst(queue);
    }
  }

  /** Puts the caret into the note, behind what was typed to get there. */
  void startNote(String typed) {
    card.note().start(typed);
  }

  /** The queue never lies over a call: there its key would start the note. */
  private void showCardOrNobody(DialState state) {
    queueOpen.set(false);
    card.setVisible(state.card().isPresent());
    nobody.setVisible(model.isNobodyLeft());
    requestFocus();
  }

  private void followTheFocus() {
    ObservableValue<Node> owner = sceneProperty().flatMap(Scene::focusOwnerProperty);
    owner.subscribe(node -> model.typingProperty().set(node instanceof TextInputControl));
    model
        .typingProperty()
        .subscribe(typing -> {
          if (typing) {
            model.outcomes().closeMore();
          }
        });
  }
}
