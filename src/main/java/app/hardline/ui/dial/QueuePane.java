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
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The column on the left: who comes next and why, and how many come later. */
final class QueuePane extends VBox {
  private final DialViewModel model;
  private final Figures figures;
  private final ZoneId owner;
  private final WholeRows rows = Boxes.grow(new WholeRows());
  private final HBox head;
  private final HBox laterRule;
  private final List<WaitingRow> made = new ArrayList<>();

  QueuePane(DialViewModel model, Words words, Figures figures, ZoneId owner) {
    this.model = model;
    this.figures = figures;
    this.owner = owner;
    this.head =
        Boxes.row(
            "queue-head",
            Texts.line(words.say("screen.dial.next"), "bold"),
            Boxes.spread(),
            Texts.whole(
                model
                    .surroundings()
                    .countsProperty()
                    .map(it -> words.say("screen.dial.ready", figures.count(it.ready()))),
                "muted"));
    this.laterRule =
        Boxes.row(
            "g8 later",
            Texts.whole(words.say("screen.dial.later"), "t12 muted"),
            Boxes.grow(Boxes.rule()));
    getStyleClass().addAll("queue", "g4");
    getChildren().addAll(rows, new AccountedPane(model, words, figures, owner));
    model.surroundings().aroundProperty().subscribe(this::show);
    model.nowProperty().subscribe(this::showWhenTheMinuteTurned);
  }

  private void showWhenTheMinuteTurned(Instant before, Instant now) {
    if (minute(before) != minute(now)) {
      show(model.surroundings().aroundProperty().get());
    }
  }

  private static long minute(Instant at) {
    return at.getEpochSecond() / Duration.ofMinutes(1).toSeconds();
  }

  private void show(Around around) {
    List<Node> shown = new ArrayList<>(List.of(head));
    int place = 0;
    for (Around.Waiting waiting : around.queue()) {
      shown.add(row(place++, waiting));
    }
    if (!around.later().isEmpty()) {
      shown.add(laterRule);
    }
    for (Around.Waiting waiting : around.later()) {
      shown.add(row(place++, waiting));
    }
    Boxes.fill(rows, shown);
  }

  private WaitingRow row(int place, Around.Waiting waiting) {
    if (place == made.size()) {
      made.add(new WaitingRow());
    }
    Optional<Long> onCard = model.stateProperty().get().card().map(card -> card.prospect().id());
    WaitingRow row = made.get(place);
    row.show(waiting, onCard.filter(id -> id == waiting.prospect()).isPresent(), time(waiting));
    return row;
  }

  private String time(Around.Waiting waiting) {
    return waiting
        .at()
        .map(at -> figures.time(at.atZone(owner)))
        .or(() -> waiting.zone().map(zone -> figures.time(model.nowProperty().get().atZone(zone))))
        .orElse("");
  }
}
