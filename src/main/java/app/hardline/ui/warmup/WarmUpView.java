package app.hardline.ui.warmup;

import app.hardline.script.MergeField;
import app.hardline.script.Objection;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Beat;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.script.SpokenFlow;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The warm-up: a card with what they say, turned over to what one answers. */
public final class WarmUpView extends StackPane {
  private final WarmUpViewModel model;
  private final Words words;
  private final Label said = Texts.headline("", "t28 bold said");
  private final SpokenFlow first = new SpokenFlow("large", this::named);
  private final SpokenFlow second = new SpokenFlow("", this::named);
  private final VBox again;
  private final VBox answer;
  private final ActionButton turn;
  private final ActionButton known;
  private final ActionButton stumbled;
  private final ActionButton dial;
  private final HBox answers;
  private final VBox card;
  private final VBox end;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of times
   */
  public WarmUpView(WarmUpViewModel model, Words words, Figures figures) {
    this.model = model;
    this.words = words;
    this.again =
        Boxes.column("g4", Texts.line(words.say("screen.script.again"), "t12 muted"), second);
    this.answer = Boxes.column("g16", first, again);
    this.turn = button("screen.warmup.turn", "Space", "large accent", model::turn);
    this.known = button("screen.warmup.known", "1", "large accent", model::known);
    this.stumbled = button("screen.warmup.stumbled", "2", "large", model::stumbled);
    this.dial = button("screen.warmup.dial", "Enter", "large flat", model::dial);
    this.answers = Boxes.row("g8", turn, known, stumbled);
    this.card =
        Boxes.column(
            "card drill g24",
            Texts.line(words.say("screen.warmup.they-say"), "muted"),
            said,
            Boxes.grow(answer),
            answers);
    this.end =
        Boxes.column(
            "card drill end g16",
            Texts.line(words.say("screen.warmup.done"), "t28 bold"),
            Texts.line(model.scoreProperty().map(this::score), "t16"),
            button("screen.warmup.dial", "Enter", "next accent", model::dial));
    getStyleClass().add("warm-up");
    getStylesheets()
        .add(Objects.requireNonNull(WarmUpView.class.getResource("warmup.css")).toExternalForm());
    getChildren().add(Boxes.column("column g16", head(figures), new StackPane(card, end), foot()));
    model.deckProperty().subscribe(_ -> show());
    model.turnedProperty().subscribe(_ -> show());
    model.leftProperty().map(Duration::isZero).subscribe(_ -> show());
    new Shortcuts()
        .on("Space", model::turn)
        .on("1", model::known)
        .on("2", model::stumbled)
        .on("Enter", model::dial)
        .on("Esc", model::leave)
        .workIn(this);
    Beat.everySecond(this, model::tick);
  }

  /** Gives the focus to what is pressed next. */
  @Override
  public void requestFocus() {
    (model.isOver() ? end.getChildren().getLast() : model.turnedProperty().get() ? known : turn)
        .requestFocus();
  }

  private HBox head(Figures figures) {
    return Boxes.row(
        "g16",
        Texts.line(words.say("screen.warmup.title"), "t28 bold"),
        Boxes.spread(),
        Texts.whole(
            model.scoreProperty().map(it -> words.say("screen.warmup.left", it.left())), "muted"),
        Texts.whole(model.leftProperty().map(figures::watch), "t16 bold"));
  }

  private HBox foot() {
    return Boxes.row(
        "g8",
        Texts.line(model.scoreProperty().map(this::score), "muted"),
        Boxes.spread(),
        dial,
        button("screen.warmup.leave", "Esc", "large flat", model::leave));
  }

  private void show() {
    boolean over = model.isOver();
    boolean turned = model.turnedProperty().get();
    card.setVisible(!over);
    end.setVisible(over);
    model.deckProperty().get().top().ifPresent(this::show);
    answer.setVisible(turned);
    shown(turn, !turned);
    shown(known, turned);
    shown(stumbled, turned);
    dial.setVisible(!over);
    if (isFocusWithin()) {
      requestFocus();
    }
  }

  private void show(Objection objection) {
    said.setText(words.say("screen.script.quoted", objection.said()));
    first.show(model.fill(objection.first()));
    second.show(model.fill(objection.second()));
    shown(again, !objection.second().isEmpty());
  }

  private String score(WarmUpViewModel.Score score) {
    return words.say("screen.warmup.score", score.known(), score.stumbled());
  }

  private Label named(MergeField field) {
    return Texts.whole(words.say("screen.script.ask." + field.code()), "muted");
  }

  private ActionButton button(String key, String cap, String style, Runnable action) {
    return new ActionButton(words.say(key), cap, style).does(action);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
