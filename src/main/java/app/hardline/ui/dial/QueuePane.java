package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The column on the left: who comes next and why, and how many come later. */
final class QueuePane extends VBox {
  private final DialViewModel model;
  private final Words words;
  private final Figures figures;
  private final ZoneId owner;

  QueuePane(DialViewModel model, Words words, Figures figures, ZoneId owner) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    this.owner = owner;
    getStyleClass().addAll("queue", "g4");
    model.aroundProperty().subscribe(this::show);
    model.nowProperty().subscribe(this::showWhenTheMinuteTurned);
  }

  private void showWhenTheMinuteTurned(Instant before, Instant now) {
    if (minute(before) != minute(now)) {
      show(model.aroundProperty().get());
    }
  }

  private static long minute(Instant at) {
    return at.getEpochSecond() / Duration.ofMinutes(1).toSeconds();
  }

  private void show(Around around) {
    List<Node> rows = new ArrayList<>();
    rows.add(
        Boxes.row(
            "queue-head",
            Texts.line(words.say("screen.dial.next"), "bold"),
            Boxes.spread(),
            Texts.whole(words.say("screen.dial.ready", figures.count(around.ready())), "muted")));
    around.queue().forEach(waiting -> rows.add(waiting(waiting)));
    if (!around.later().isEmpty()) {
      rows.add(laterRule());
      around.later().forEach(waiting -> rows.add(waiting(waiting)));
    }
    getChildren().setAll(Boxes.grow(new WholeRows(rows)), accounted(around));
  }

  private VBox waiting(Around.Waiting waiting) {
    boolean onCard = model.isOnCard(waiting.prospect());
    return Boxes.column(
        onCard ? "waiting on-card" : "waiting",
        Texts.line(waiting.name(), onCard ? "medium" : ""),
        Boxes.row(
            "g8",
            Texts.line(waiting.why(), waiting.overdue() ? "t12 warning" : "t12 muted"),
            Boxes.spread(),
            Texts.whole(time(waiting), "t12 muted")));
  }

  private String time(Around.Waiting waiting) {
    return waiting
        .at()
        .map(at -> figures.time(at.atZone(owner)))
        .or(() -> waiting.zone().map(zone -> figures.time(model.nowProperty().get().atZone(zone))))
        .orElse("");
  }

  private HBox laterRule() {
    return Boxes.row(
        "g8 later",
        Texts.whole(words.say("screen.dial.later"), "t12 muted"),
        Boxes.grow(Boxes.rule()));
  }

  private VBox accounted(Around around) {
    VBox all =
        Boxes.column(
            "accounted",
            count("screen.dial.accounted.ready", figures.count(around.ready())),
            count("screen.dial.accounted.later", figures.count(around.resting())));
    around
        .nextAt()
        .map(at -> at.atZone(owner))
        .ifPresent(at ->
            all.getChildren()
                .add(
                    count(
                        "screen.dial.accounted.next",
                        words.say("screen.dial.at", model.day(at), figures.time(at)))));
    return all;
  }

  private HBox count(String key, String figure) {
    return Boxes.row(
        "g8",
        Texts.line(words.say(key), "t12 muted"),
        Boxes.spread(),
        Texts.whole(figure, "t12 muted"));
  }
}
