package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.dialing.DialState;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/**
 * The one row above the keys: what was logged last, what is going on, or what an outcome asks. So
 * the note and the keys never move.
 */
final class SlotPane extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final DialViewModel model;
  private final Words words;
  private final TextField when = Boxes.styled(new TextField(), "when");
  private final Label asked = Texts.whole("", "t16 bold");
  private final HBox question;
  private final HBox reading = Boxes.row("g8 reading");
  private final ActionButton log;
  private final SittingSlot sitting;

  SlotPane(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.sitting = new SittingSlot(model, words);
    this.log =
        new ActionButton(words.say("screen.dial.log"), "Enter", "accent large")
            .does(model::confirm);
    HBox row = Boxes.row("g16", asked, Texts.whole(words.say("screen.dial.when"), "muted"));
    this.question = Room.shown(row, Room.isNarrow(this).map(narrow -> !narrow));
    when.textProperty().bindBidirectional(model.question().answerProperty());
    model.question().answerProperty().subscribe(_ -> showReading());
    getStyleClass().addAll("slot", "g16");
    sitting.onChange(this::show);
    model.loggedProperty().subscribe(_ -> show());
    model.stateProperty().subscribe(_ -> show());
    model.question().outcomeProperty().subscribe(this::showQuestion);
  }

  /** Gives the focus to the field of the question. */
  @Override
  public void requestFocus() {
    when.requestFocus();
  }

  private void showQuestion(Optional<Outcome> asked) {
    show();
    if (asked.isPresent()) {
      when.requestFocus();
    }
  }

  private void show() {
    getChildren()
        .setAll(
            model
                .question()
                .outcomeProperty()
                .get()
                .map(this::question)
                .orElseGet(() -> calm(model.stateProperty().get())));
  }

  private List<Node> question(Outcome outcome) {
    showReading();
    asked.setText(outcome.name());
    return List.of(
        question,
        when,
        reading,
        Boxes.spread(),
        button("screen.dial.back", "Esc", model::back),
        log);
  }

  private List<Node> calm(DialState state) {
    return switch (state) {
      case DialState.Ready _, DialState.NothingLeft _ -> sitting.said().orElseGet(this::ready);
      case DialState.Dialed _ ->
          List.of(
              Icon.DIAL.view("muted"),
              Texts.whole(words.say(handedOver()), ""),
              Texts.line(words.say("screen.dial.how"), "muted"),
              Boxes.spread(),
              button("screen.dial.never-rang", "Esc", model::back));
      case DialState.Answered _, DialState.Over _ ->
          List.of(Icon.DIAL.view("muted"), Texts.line(words.say("screen.dial.how"), "muted"));
    };
  }

  private String handedOver() {
    return model.isPractice() ? "screen.dial.handed-over.practice" : "screen.dial.handed-over";
  }

  private List<Node> ready() {
    Node skip = button("screen.dial.skip", "S", model::skip);
    boolean anybody = model.stateProperty().get().card().isPresent();
    skip.setVisible(anybody);
    skip.setManaged(anybody);
    return model
        .loggedProperty()
        .get()
        .map(logged ->
            List.<Node>of(
                Icon.CHECK.view("accent"),
                Boxes.row(
                    "g4",
                    Texts.name(words.say("screen.dial.whose", logged.prospect().name()), "bold"),
                    Texts.line(model.sentence(logged), "")),
                Boxes.spread(),
                Boxes.row(
                    "g16", atTheEnd(button("screen.dial.undo", "Ctrl Z", model::undo), skip))))
        .orElseGet(() ->
            List.<Node>of(
                Texts.line(words.say("screen.dial.begin"), "muted"), Boxes.spread(), skip));
  }

  /** What can be done now, or that the next is dialed by itself. */
  private Node[] atTheEnd(Node... actions) {
    return sitting.countdown().orElse(List.of(actions)).toArray(Node[]::new);
  }

  private Node button(String key, String cap, Runnable action) {
    ActionButton button = new ActionButton(words.say(key), cap, "flat").does(action);
    button.setFocusTraversable(false);
    return button;
  }

  private void showReading() {
    Promised read = model.promised();
    boolean wrong = read.at().isEmpty() && !when.getText().isBlank();
    log.setDisable(read.at().isEmpty());
    when.pseudoClassStateChanged(WRONG, wrong);
    reading
        .getChildren()
        .setAll(
            read.at().isEmpty()
                ? List.of(Texts.line(read.beside(), wrong ? "danger" : "muted"))
                : List.of(
                    Icon.RIGHT.view("muted"),
                    Texts.whole(read.inFull(), "bold"),
                    Texts.line(read.beside(), "muted")));
  }
}
