package app.hardline.ui.dial;

import app.hardline.dialing.DialState;
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
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
  private final Chip kind = Chip.plain("");
  private final Label place = Texts.line("", "muted");
  private final Keycap otherKey = new Keycap("Tab");
  private final Label otherKind = Texts.whole("", "");
  private final NumberLink other;
  private final Label timer = Texts.whole("", "t16 bold");
  private final ActionButton dial;
  private final ActionButton answered;
  private final ActionButton over;

  NumberPane(DialViewModel model, Words words, Figures figures, ZoneId owner) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    this.owner = owner;
    this.other = new NumberLink(model);
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
    number.setOnMouseClicked(_ -> model.dial());
    model.stateProperty().subscribe(this::show);
    model.background().shownProperty().subscribe(_ -> show(model.stateProperty().get()));
    model.nowProperty().subscribe(this::showTime);
  }

  /** The button that is pressed next, where the call stands now. */
  Node nextAction() {
    return switch (model.stateProperty().get()) {
      case DialState.Ready _, DialState.NothingLeft _ -> dial;
      case DialState.Dialed _ -> answered;
      case DialState.Answered _ -> over;
      case DialState.Over _ -> number;
    };
  }

  private void show(DialState state) {
    List<Face.Line> lines = model.numbers().lines();
    number.setText(lines.isEmpty() ? "" : lines.getFirst().shown());
    boolean fits = number.getText().length() < LONG_NUMBER;
    Boxes.mark(number, "t44", fits);
    Boxes.mark(number, "t28", !fits);
    List<Node> under = new ArrayList<>();
    lines.stream()
        .limit(1)
        .forEach(line -> {
          kind.setText(line.kind());
          place.setText(place(line));
          under.addAll(List.of(kind, place));
        });
    under.addAll(under(state, lines));
    Boxes.fill(below, under);
    Boxes.fill(beside, beside(state));
    showTime(model.nowProperty().get());
  }

  private List<Node> under(DialState state, List<Face.Line> lines) {
    return switch (state) {
      case DialState.Ready _ -> lines.size() < 2 ? List.of() : other(lines.get(1));
      case DialState.Dialed _ -> List.of(live(), timer, muted("screen.dial.since-dialing"));
      case DialState.Answered _ -> List.of(live(), timer, muted("screen.dial.talking"));
      case DialState.Over over -> List.of(Icon.CHECK.view("muted"), overAt(over));
      case DialState.NothingLeft _ -> List.of();
    };
  }

  private List<Node> beside(DialState state) {
    return switch (state) {
      case DialState.Ready _ -> List.of(dial);
      case DialState.Dialed _ -> List.of(answered, over);
      case DialState.Answered _ -> List.of(over);
      case DialState.Over call -> List.of(took(call), sinceDialing(call));
      case DialState.NothingLeft _ -> List.of();
    };
  }

  private List<Node> other(Face.Line line) {
    other.show(line);
    other.setTooltip(place(line).isEmpty() ? null : new Tooltip(place(line)));
    otherKind.setText(line.kind());
    return List.of(otherKey, otherKind, other);
  }

  private String place(Face.Line line) {
    return model.background().shownProperty().get().place(line.number());
  }

  private void showTime(Instant now) {
    switch (model.stateProperty().get()) {
      case DialState.Dialed call -> timer.setText(watch(call.dialedAt(), now));
      case DialState.Answered call -> timer.setText(watch(call.answeredAt(), now));
      case DialState.Ready _, DialState.Over _, DialState.NothingLeft _ -> {}
    }
  }

  private Label took(DialState.Over call) {
    Instant from = call.answeredAt().orElse(call.dialedAt());
    return Texts.whole(watch(from, call.endedAt()), "t28 bold");
  }

  private Label sinceDialing(DialState.Over call) {
    return call.answeredAt().isEmpty()
        ? muted("screen.dial.since-dialing")
        : Texts.whole(
            words.say("screen.dial.talked", watch(call.dialedAt(), call.endedAt())), "muted");
  }

  private Label overAt(DialState.Over call) {
    return Texts.whole(
        words.say("screen.dial.over-at", figures.time(call.endedAt().atZone(owner))), "");
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
