package app.hardline.ui.dial;

import app.hardline.dialing.LeftOut;
import app.hardline.dialing.QueueCounts;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
    boolean onCard =
        model
            .stateProperty()
            .get()
            .card()
            .filter(card -> card.prospect().id() == waiting.prospect())
            .isPresent();
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

  /** Everybody of the list; with a card beside it there is room for the sums alone. */
  private VBox accounted(Around around) {
    QueueCounts counts = around.counts();
    LeftOut out = counts.leftOut();
    VBox all =
        Boxes.column(
            "accounted",
            Texts.line(
                words.say(
                    "screen.dial.accounted",
                    figures.count(counts.prospects()),
                    figures.count(counts.ready())),
                "t12"));
    long today =
        counts.coming().stream()
            .filter(it -> it.at().atZone(owner).toLocalDate().equals(today()))
            .mapToLong(QueueCounts.Coming::count)
            .sum();
    add(all, "today", today);
    add(all, "resting", out.resting());
    add(all, "date", counts.later() - today);
    if (model.isNobodyLeft()) {
      add(all, "outside", out.outsideWindow());
      add(all, "company", out.companyJustCalled());
      add(all, "booked", out.booked());
      add(all, "used", out.attemptsUsed());
      add(all, "retired", out.retired());
      add(all, "no-number", out.noNumber());
      add(all, "do-not-call", out.doNotCall());
    } else {
      long closed = out.outsideWindow() + out.companyJustCalled();
      add(all, "closed", closed);
      add(all, "finished", out.all() - out.resting() - closed);
    }
    counts
        .nextAt()
        .filter(_ -> counts.ready() == 0)
        .map(at -> at.atZone(owner))
        .ifPresent(at ->
            all.getChildren()
                .add(
                    row(
                        "screen.dial.accounted.next",
                        words.say("screen.dial.at", model.writer().day(at), figures.time(at)))));
    return all;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(model.nowProperty().get(), owner);
  }

  private void add(VBox all, String what, long people) {
    if (people > 0) {
      all.getChildren().add(row("screen.dial.accounted." + what, figures.count(people)));
    }
  }

  private HBox row(String key, String figure) {
    return Boxes.row(
        "g8",
        Texts.line(words.say(key), "t12 muted"),
        Boxes.spread(),
        Texts.whole(figure, "t12 muted"));
  }
}
