package app.hardline.ui.dial;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
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
  private final HBox reading = Boxes.row("g8 reading");
  private final ActionButton log;

  SlotPane(DialViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.log =
        new ActionButton(words.say("screen.dial.log"), "Enter", "accent large")
            .does(model::confirm);
    when.textProperty().bindBidirectional(model.whenProperty());
    model.whenProperty().subscribe(_ -> showReading());
    getStyleClass().addAll("slot", "g16");
    model.factsProperty().subscribe(_ -> show());
    model.stageProperty().subscribe(_ -> show());
    model.askingProperty().subscribe(this::showQuestion);
  }

  private void showQuestion(Optional<OutcomeChoice> asked) {
    show();
    if (asked.isPresent()) {
      when.requestFocus();
    }
  }

  private void show() {
    getChildren()
        .setAll(
            model
                .askingProperty()
                .get()
                .map(this::question)
                .orElseGet(() -> calm(model.stageProperty().get())));
  }

  private List<Node> question(OutcomeChoice outcome) {
    showReading();
    return List.of(
        Texts.whole(outcome.name(), "t16 bold"),
        Texts.whole(words.say("screen.dial.when"), "muted"),
        when,
        reading,
        Boxes.spread(),
        button("screen.dial.back", "Esc", model::back),
        log);
  }

  private List<Node> calm(Stage stage) {
    return switch (stage) {
      case Stage.Ready _ -> ready();
      case Stage.Ringing _ ->
          List.of(
              Icon.DIAL.view("muted"),
              Texts.whole(words.say("screen.dial.handed-over"), ""),
              Texts.line(words.say("screen.dial.how"), "muted"),
              Boxes.spread(),
              button("screen.dial.never-rang", "Esc", model::neverRang));
      case Stage.Talking _, Stage.Over _ ->
          List.of(Icon.DIAL.view("muted"), Texts.line(words.say("screen.dial.how"), "muted"));
    };
  }

  private List<Node> ready() {
    DialFacts facts = model.factsProperty().get();
    Node skip = button("screen.dial.skip", "S", model::skip);
    skip.setVisible(facts.card().isPresent());
    skip.setManaged(facts.card().isPresent());
    return facts
        .logged()
        .map(logged ->
            List.of(
                Icon.CHECK.view("accent"),
                Boxes.row(
                    "g4",
                    Texts.whole(words.say("screen.dial.whose", logged.name()), "bold"),
                    Texts.line(logged.sentence(), "")),
                Boxes.spread(),
                button("screen.dial.undo", "Ctrl Z", model::undo),
                skip))
        .orElseGet(() ->
            List.of(Texts.line(words.say("screen.dial.begin"), "muted"), Boxes.spread(), skip));
  }

  private Node button(String key, String cap, Runnable action) {
    ActionButton button = new ActionButton(words.say(key), cap, "flat").does(action);
    button.setFocusTraversable(false);
    return button;
  }

  private void showReading() {
    Reading read = model.reading();
    log.setDisable(!(read instanceof Reading.Understood));
    switch (read) {
      case Reading.Understood(_, String inFull, String beside) ->
          reading
              .getChildren()
              .setAll(
                  Icon.RIGHT.view("muted"),
                  Texts.whole(inFull, "bold"),
                  Texts.line(beside, "muted"));
      case Reading.NotUnderstood(String sentence) ->
          reading.getChildren().setAll(Texts.line(sentence, "t12 danger"));
    }
    when.pseudoClassStateChanged(
        WRONG, read instanceof Reading.NotUnderstood(String sentence) && !sentence.isEmpty());
  }
}
