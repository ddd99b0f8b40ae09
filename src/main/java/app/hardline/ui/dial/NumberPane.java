package app.hardline.ui.dial;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Chip;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Keycap;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The number to be dialed, large, with what can be done about the call right of it. */
final class NumberPane extends HBox {
  /** From this length on the number is set smaller, since it is never cut. */
  private static final int LONG_NUMBER = 16;

  private final DialViewModel model;
  private final Words words;
  private final Figures figures;
  private final ZoneId owner;
  private final Label number = Texts.whole("", "bold");
  private final HBox below = Boxes.row("g8 below");
  private final VBox beside = Boxes.column("beside");
  private final Label sinceDialing = Texts.whole("", "t16 bold");
  private final ActionButton dial;
  private final ActionButton answered;
  private final ActionButton over;

  NumberPane(DialViewModel model, Words words, Figures figures, ZoneId owner) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    this.owner = owner;
    this.dial =
        new ActionButton(words.say("screen.dial.dial"), "Enter", "accent next").does(model::dial);
    this.answered =
        new ActionButton(words.say("screen.dial.answered"), "Space", "accent in-call wide")
            .does(model::answered);
    this.over =
        new ActionButton(words.say("screen.dial.over"), "Ctrl Enter", "in-call wide")
            .does(model::callOver);
    getStyleClass().addAll("number", "g16");
    getChildren().addAll(Boxes.column("g4", number, below), Boxes.spread(), beside);
    model.numberProperty().subscribe(_ -> show());
    model.stageProperty().subscribe(_ -> show());
    model.nowProperty().subscribe(this::showTime);
  }

  /** The button that is pressed next, where the call stands now. */
  Node nextAction() {
    return switch (model.stageProperty().get()) {
      case Stage.Ready _ -> dial;
      case Stage.Ringing _ -> answered;
      case Stage.Talking _ -> over;
      case Stage.Over _ -> number;
    };
  }

  private void show() {
    Optional<Card.Phone> shown = model.numberProperty().get();
    number.setText(shown.map(Card.Phone::shown).orElse(""));
    number
        .getStyleClass()
        .setAll("label", "bold", number.getText().length() < LONG_NUMBER ? "t44" : "t28");
    List<Node> under =
        switch (model.stageProperty().get()) {
          case Stage.Ready _ -> others(shown);
          case Stage.Ringing _ -> List.of(live(), sinceDialing, muted("screen.dial.since-dialing"));
          case Stage.Talking _ -> List.of(live(), sinceDialing, muted("screen.dial.talking"));
          case Stage.Over(Instant _, Optional<Instant> _, Instant end) -> List.of(overAt(end));
        };
    below.getChildren().setAll(under);
    shown.ifPresent(it -> below.getChildren().addFirst(Chip.plain(it.kind())));
    beside.getChildren().setAll(beside());
    showTime(model.nowProperty().get());
  }

  private List<Node> beside() {
    return switch (model.stageProperty().get()) {
      case Stage.Ready _ -> List.of(dial);
      case Stage.Ringing _ -> List.of(answered, over);
      case Stage.Talking _ -> List.of(over);
      case Stage.Over call -> List.of(took(call), sinceDialing(call));
    };
  }

  private List<Node> others(Optional<Card.Phone> shown) {
    List<Card.Phone> all = model.factsProperty().get().card().map(Card::numbers).orElse(List.of());
    if (shown.isEmpty() || all.size() < 2) {
      return List.of();
    }
    Card.Phone next = all.get((all.indexOf(shown.get()) + 1) % all.size());
    return List.of(
        muted("screen.dial.next-number"),
        new Keycap("Tab"),
        Texts.line(next.kind() + " " + next.shown(), ""));
  }

  private void showTime(Instant now) {
    switch (model.stageProperty().get()) {
      case Stage.Ringing(Instant dialed) -> sinceDialing.setText(watch(dialed, now));
      case Stage.Talking(Instant _, Instant since) -> sinceDialing.setText(watch(since, now));
      case Stage.Ready _, Stage.Over _ -> {}
    }
  }

  private Label took(Stage.Over call) {
    Instant from = call.answered().orElse(call.dialed());
    return Texts.whole(watch(from, call.over()), "t28 bold");
  }

  private Label sinceDialing(Stage.Over call) {
    return call.answered().isEmpty()
        ? muted("screen.dial.since-dialing")
        : Texts.whole(words.say("screen.dial.talked", watch(call.dialed(), call.over())), "muted");
  }

  private HBox overAt(Instant end) {
    return Boxes.row(
        "g8",
        Icon.CHECK.view("muted"),
        Texts.whole(words.say("screen.dial.over-at", figures.time(end.atZone(owner))), ""));
  }

  private String watch(Instant from, Instant to) {
    return figures.watch(Duration.between(from, to));
  }

  private Label muted(String key) {
    return Texts.whole(words.say(key), "muted");
  }

  private static Node live() {
    return Boxes.row("live");
  }
}
