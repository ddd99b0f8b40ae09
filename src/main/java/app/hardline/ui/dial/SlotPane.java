package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.calls.Outcomes;
import app.hardline.dialing.DialState;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.kit.WhenPicker;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Figures figures;
  private final TextField answer = Boxes.styled(new TextField(), "when");
  private final Label asked = Texts.whole("", "t16 bold");
  private final Label what = Texts.whole("", "muted");
  private final HBox question;
  private final HBox reading = Boxes.row("g8 reading");
  private final ActionButton zone;
  private final ActionButton log;
  private final SittingSlot sitting;
  private final AfterwardsSlot afterwards;
  private final LastLogged lastLogged;

  SlotPane(DialViewModel model, Words words, Figures figures) {
    this.model = model;
    this.words = words;
    this.sitting = new SittingSlot(model, words);
    this.afterwards = new AfterwardsSlot(model, words, this);
    this.figures = figures;
    this.lastLogged = new LastLogged(model, words);
    this.log =
        new ActionButton(words.say("screen.dial.log"), "Enter", "accent large")
            .does(model::confirm);
    this.zone = new ActionButton("", "Alt T", "flat").does(model.question()::turnZone);
    zone.setFocusTraversable(false);
    HBox row = Boxes.row("g16", asked, what);
    this.question = Room.shown(row, Room.isNarrow(this).map(narrow -> !narrow));
    answer.textProperty().bindBidirectional(model.question().answerProperty());
    model.question().answerProperty().subscribe(_ -> showReading());
    model.question().inTheirsProperty().subscribe(_ -> showReading());
    getStyleClass().addAll("slot", "g16");
    sitting.onChange(this::show);
    afterwards.onChange(this::show);
    model.anyway().askedProperty().subscribe(_ -> show());
    model.loggedProperty().subscribe(_ -> show());
    model.stateProperty().subscribe(_ -> show());
    model.outcomes().moreProperty().subscribe(_ -> show());
    model.booked().standingProperty().subscribe(_ -> showReading());
    model.question().outcomeProperty().subscribe(this::showQuestion);
  }

  /** Gives the focus to the field of the question. */
  @Override
  public void requestFocus() {
    (model.question().what() == Question.What.SURE ? log : answer).requestFocus();
  }

  /** Opens the calendar over the field, where a day is asked. */
  void openPicker() {
    if (model.question().isDate()) {
      Question asking = model.question();
      new WhenPicker(asking.today(), asking.what() == Question.What.WHEN, asking::pick)
          .open(answer);
    }
  }

  private void showQuestion(Optional<Outcome> asked) {
    show();
    if (asked.isPresent()) {
      requestFocus();
    }
  }

  private void show() {
    Boxes.fill(
        this,
        model
            .question()
            .outcomeProperty()
            .get()
            .map(this::question)
            .or(() -> model.anyway().askedProperty().get().map(this::anyway))
            .orElseGet(
                () -> model.outcomes().isMoreOpen() ? more() : calm(model.stateProperty().get())));
  }

  /** Small, since it is asked seldom: the keys say the rest. */
  private List<Node> anyway(String sentence) {
    return List.of(
        Icon.CLOCK.view("warning"),
        Texts.line(sentence, "t16 bold"),
        Boxes.spread(),
        button("screen.dial.leave-it", "Esc", model::back),
        button("screen.dial.anyway", "Enter", model::dial));
  }

  private List<Node> more() {
    return List.of(Texts.line(words.say("screen.dial.more.how"), "muted"));
  }

  private List<Node> question(Outcome outcome) {
    Question.What kind = model.question().what();
    showReading();
    asked.setText(outcome.name());
    what.setText(
        kind == Question.What.SURE
            ? words.say("screen.dial.asks.sure", figures.watch(model.question().talk()))
            : words.say("screen.dial.asks." + kind.name().toLowerCase(Locale.ROOT)));
    what.setVisible(!model.question().isElsewhere());
    what.setManaged(what.isVisible());
    List<Node> row = new ArrayList<>(List.of(question));
    if (kind != Question.What.SURE) {
      row.addAll(List.of(answer, reading));
    }
    row.add(Boxes.spread());
    if (model.question().isElsewhere()) {
      row.add(zone);
    }
    row.addAll(List.of(button("screen.dial.back", "Esc", model::back), log));
    return row;
  }

  private List<Node> calm(DialState state) {
    return switch (state) {
      case DialState.Ready _, DialState.NothingLeft _ ->
          sitting.said().or(this::afterwards).orElseGet(this::ready);
      case DialState.Dialed _ ->
          List.of(
              Icon.DIAL.view("muted"),
              Texts.whole(words.say(handedOver()), ""),
              how(),
              Boxes.spread(),
              button("screen.dial.never-rang", "Esc", model::back));
      case DialState.Answered _, DialState.Over _ -> List.of(Icon.DIAL.view("muted"), how());
    };
  }

  /** How a call is logged; on the one before a meeting also what is said of that. */
  private Node how() {
    Map<String, Outcome> outcomes = model.outcomes().byCode().get();
    Optional<Outcome> stands = Optional.ofNullable(outcomes.get(Outcomes.CONFIRMED));
    boolean confirming =
        model.outcomes().onLetters().stream().anyMatch(stands.stream().toList()::contains);
    return Texts.line(
        confirming
            ? words.say(
                "screen.dial.how.confirm", stands.orElseThrow().key().toUpperCase(Locale.ROOT))
            : words.say("screen.dial.how"),
        "muted");
  }

  private Optional<List<Node>> afterwards() {
    return afterwards
        .said()
        .map(said ->
            Stream.concat(said.stream(), sitting.countdown().stream().flatMap(List::stream))
                .toList());
  }

  private String handedOver() {
    return model.isPractice() ? "screen.dial.handed-over.practice" : "screen.dial.handed-over";
  }

  private List<Node> ready() {
    return lastLogged.show(afterwards, sitting.countdown());
  }

  private Node button(String key, String cap, Runnable action) {
    ActionButton button = new ActionButton(words.say(key), cap, "flat").does(action);
    button.setFocusTraversable(false);
    return button;
  }

  private void showReading() {
    Answer read = model.question().read();
    boolean wrong = !read.ready() && !answer.getText().isBlank();
    log.setDisable(!read.ready());
    answer.pseudoClassStateChanged(WRONG, wrong);
    zone.setText(
        words.say(
            model.question().inTheirsProperty().get()
                ? "screen.dial.zone.theirs"
                : "screen.dial.zone.own"));
    reading
        .getChildren()
        .setAll(
            read.inFull().isEmpty()
                ? List.of(Texts.line(read.beside(), wrong ? "danger" : "muted"))
                : List.of(
                    Icon.RIGHT.view("muted"),
                    Texts.whole(read.inFull(), "bold"),
                    Texts.whole(read.beside(), "muted"),
                    booked()));
  }

  private Node booked() {
    Booked.Standing standing = model.booked().standingProperty().get();
    return Texts.line(standing.sentence(), standing.warning() ? "warning" : "muted");
  }
}
