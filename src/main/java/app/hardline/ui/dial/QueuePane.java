package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The column on the left: who comes next and why, and where everybody else on the list is. */
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
    model.factsProperty().subscribe(this::show);
    model.nowProperty().subscribe((before, now) -> showWhenTheMinuteTurned(before, now));
  }

  private void showWhenTheMinuteTurned(Instant before, Instant now) {
    if (before.getEpochSecond() / 60 != now.getEpochSecond() / 60) {
      show(model.factsProperty().get());
    }
  }

  private void show(DialFacts facts) {
    List<Node> rows = new ArrayList<>();
    rows.add(
        Boxes.row(
            "queue-head",
            Texts.line(words.say("screen.dial.next"), "bold"),
            Boxes.spread(),
            Texts.whole(
                words.say("screen.dial.ready", figures.count(facts.accounted().ready())),
                "muted")));
    facts.queue().forEach(waiting -> rows.add(waiting(waiting, rows.size() == 1)));
    if (!facts.later().isEmpty()) {
      rows.add(laterRule());
      facts.later().forEach(waiting -> rows.add(waiting(waiting, false)));
    }
    rows.add(Boxes.spread());
    rows.add(accounted(facts.accounted()));
    getChildren().setAll(rows);
  }

  private VBox waiting(DialFacts.Waiting waiting, boolean onCard) {
    return Boxes.column(
        onCard ? "waiting on-card" : "waiting",
        Texts.line(waiting.name(), onCard ? "medium" : ""),
        Boxes.row(
            "g8",
            Texts.line(waiting.why(), waiting.promised() && onCard ? "t12 warning" : "t12 muted"),
            Boxes.spread(),
            Texts.whole(time(waiting), "t12 muted")));
  }

  private String time(DialFacts.Waiting waiting) {
    return waiting
        .at()
        .map(at -> figures.time(at.atZone(owner)))
        .or(() -> waiting.zone().map(zone -> figures.time(model.nowProperty().get().atZone(zone))))
        .orElse("");
  }

  private HBox laterRule() {
    return Boxes.row(
        "g8 later",
        Texts.line(words.say("screen.dial.later"), "t12 muted"),
        Boxes.grow(Boxes.rule()));
  }

  private VBox accounted(DialFacts.Accounted accounted) {
    VBox all =
        Boxes.column(
            "accounted",
            Texts.line(
                words.say(
                    "screen.dial.accounted",
                    figures.count(accounted.total()),
                    figures.count(accounted.ready())),
                "t12"));
    accounted
        .rest()
        .forEach(group ->
            all.getChildren()
                .add(
                    Boxes.row(
                        "g8",
                        Texts.line(group.why(), "t12 muted"),
                        Boxes.spread(),
                        Texts.whole(figures.count(group.count()), "t12 muted"))));
    return all;
  }
}
