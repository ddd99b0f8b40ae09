package app.hardline.ui.dial;

import app.hardline.dialing.DialState;
import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.FocusBack;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Typing;
import app.hardline.ui.script.ScriptPane;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.ZoneId;
import java.util.Objects;
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
  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

  private final DialViewModel model;
  private final CardPane card;
  private final NobodyPane nobody;
  private final SlotPane slot;
  private final StripPane strip;
  private final Beside queue;
  private final Beside script;

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
    this.card = new CardPane(model, words, figures, owner, this::requestFocus);
    this.nobody = new NobodyPane(model, words);
    this.slot = new SlotPane(model, words, figures);
    this.strip = new StripPane(model, words, figures, this::turnQueue, this::turnScript);
    StackPane cards = Boxes.styled(new StackPane(card, nobody), "cards");
    HBox columns = Boxes.row("columns", Boxes.grow(cards));
    StackPane middle = Boxes.styled(new StackPane(columns), "middle");
    this.queue = Beside.left(new QueuePane(model, words, figures, owner)).in(columns, middle);
    this.script = Beside.right(rightColumn(words, figures)).in(columns, middle);
    getStyleClass().add("dial");
    getStylesheets()
        .add(Objects.requireNonNull(DialView.class.getResource("dial.css")).toExternalForm());
    getChildren().addAll(strip, Boxes.grow(middle), slot, new KeysPane(model, words));
    new DialKeys(this, model);
    model.stateProperty().subscribe(this::showCardOrNobody);
    followTheFocus();
    FocusBack focusBack = new FocusBack(this);
    model
        .stateProperty()
        .subscribe(state -> {
          boolean rung = state instanceof DialState.Dialed && !model.isPractice();
          if (rung && model.sitting().takesFocusBack()) {
            focusBack.watch();
          }
        });
    Room.isLow(this).subscribe(low -> pseudoClassStateChanged(LOW, low));
    Room.isWide(this).subscribe(wide -> pseudoClassStateChanged(WIDE, wide));
    Beat.everySecond(this, model::tick);
    model.afterwards().look();
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
    queue.turn();
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

  /** Opens the script over the card where there is no room beside it, or closes it again. */
  void turnScript() {
    script.turn();
  }

  /** Lets the next letters say which objection was made, with the script in sight. */
  void askObjection() {
    script.open();
    model.script().askObjection();
  }

  /** Closes the script where it lies over the card. Whether it did. */
  boolean closeScript() {
    return script.close();
  }

  /** Puts the caret into the note, behind what was typed to get there. */
  void startNote(String typed) {
    model.script().stopAsking();
    card.note().start(typed);
  }

  /** Lets the owner say why the people of this list may be called. */
  void askGrounds() {
    card.more().origin().ask();
  }

  /** Scrolls what is known of the one on the card, by pages. */
  void scrollCard(int pages) {
    card.more().scroll(pages);
  }

  /** The script; where nobody is left to read it to, what was done in the session. */
  private Node rightColumn(Words words, Figures figures) {
    ScriptPane said = new ScriptPane(model.script(), words, figures);
    SessionPane done = new SessionPane(model, words, figures);
    model
        .stateProperty()
        .subscribe(_ -> {
          boolean over = model.isNobodyLeft() && !model.isPractice();
          said.setVisible(!over);
          done.setVisible(over);
        });
    return Boxes.styled(new StackPane(said, done), "right");
  }

  /** The queue never lies over a call: there its key would start the note. */
  private void showCardOrNobody(DialState state) {
    queue.close();
    card.setVisible(state.card().isPresent());
    nobody.setVisible(model.isNobodyLeft());
    if (!Typing.isElsewhere(this)) {
      requestFocus();
    }
  }

  private void followTheFocus() {
    ObservableValue<Node> owner = sceneProperty().flatMap(Scene::focusOwnerProperty);
    owner.subscribe(node -> model.typingProperty().set(node instanceof TextInputControl));
    model
        .typingProperty()
        .subscribe(typing -> {
          if (typing) {
            model.outcomes().closeMore();
            model.script().stopAsking();
          }
        });
  }
}
