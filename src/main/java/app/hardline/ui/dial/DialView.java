package app.hardline.ui.dial;

import app.hardline.dialing.DialState;
import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.Boxes;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.ZoneId;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The dial screen: strip, queue and card, slot, keys. Worked by the keyboard alone. */
public final class DialView extends VBox {
  private final DialViewModel model;
  private final CardPane card;
  private final NobodyPane nobody;
  private final SlotPane slot;

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
    this.slot = new SlotPane(model, words);
    HBox middle =
        Boxes.row(
            "columns",
            new QueuePane(model, words, figures, owner),
            Boxes.grow(new StackPane(card, nobody)));
    getStyleClass().add("dial");
    getStylesheets()
        .add(Objects.requireNonNull(DialView.class.getResource("dial.css")).toExternalForm());
    getChildren()
        .addAll(new StripPane(model, words), Boxes.grow(middle), slot, new KeysPane(model));
    new DialKeys(this, model);
    model.stateProperty().subscribe(this::showCardOrNobody);
    followTheFocus();
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

  /** Puts the caret into the note, behind what was typed to get there. */
  void startNote(String typed) {
    card.note().start(typed);
  }

  private void showCardOrNobody(DialState state) {
    card.setVisible(state.card().isPresent());
    nobody.setVisible(model.isNobodyLeft());
    requestFocus();
  }

  private void followTheFocus() {
    ObservableValue<Node> owner = sceneProperty().flatMap(Scene::focusOwnerProperty);
    owner.subscribe(node -> model.typingProperty().set(node instanceof TextInputControl));
  }
}
