package app.hardline.ui.dial;

import app.hardline.dialing.LeftOut;
import app.hardline.dialing.QueueCounts;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Everybody of the list; with a card beside it there is room for the sums alone. */
final class AccountedPane extends VBox {

  /** What is counted, and how many. */
  private record Row(HBox row, Label figure) {}

  private final DialViewModel model;
  private final Words words;
  private final Figures figures;
  private final ZoneId owner;
  private final Label sum = Texts.line("", "t12");
  private final Map<String, Row> rows = new LinkedHashMap<>();

  AccountedPane(DialViewModel model, Words words, Figures figures, ZoneId owner) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    this.owner = owner;
    getStyleClass().add("accounted");
    model.surroundings().countsProperty().subscribe(_ -> show());
    model.stateProperty().map(it -> it.card().isEmpty()).subscribe(_ -> show());
  }

  private void show() {
    QueueCounts counts = model.surroundings().countsProperty().get();
    sum.setText(
        words.say(
            "screen.dial.accounted",
            figures.count(counts.prospects()),
            figures.count(counts.ready())));
    List<Node> shown = new ArrayList<>(List.of(sum));
    figures(counts)
        .forEach((what, people) -> {
          if (people > 0) {
            shown.add(row(what, figures.count(people)));
          }
        });
    counts
        .nextAt()
        .filter(_ -> counts.ready() == 0)
        .map(at -> at.atZone(owner))
        .ifPresent(at ->
            shown.add(
                row(
                    "next",
                    words.say("screen.dial.at", model.writer().day(at), figures.time(at)))));
    Boxes.fill(this, shown);
  }

  private Map<String, Long> figures(QueueCounts counts) {
    LeftOut out = counts.leftOut();
    LocalDate today = LocalDate.ofInstant(model.nowProperty().get(), owner);
    long laterToday =
        counts.coming().stream()
            .filter(it -> it.at().atZone(owner).toLocalDate().equals(today))
            .mapToLong(QueueCounts.Coming::count)
            .sum();
    Map<String, Long> all = new LinkedHashMap<>();
    all.put("today", laterToday);
    all.put("resting", out.resting());
    all.put("date", counts.later() - laterToday);
    if (model.isNobodyLeft()) {
      all.put("outside", out.outsideWindow());
      all.put("company", out.companyJustCalled());
      all.put("booked", out.booked());
      all.put("used", out.attemptsUsed());
      all.put("retired", out.retired());
      all.put("no-number", out.noNumber());
      all.put("do-not-call", out.doNotCall());
    } else {
      long closed = out.outsideWindow() + out.companyJustCalled();
      all.put("closed", closed);
      all.put("finished", out.all() - out.resting() - closed);
    }
    return all;
  }

  private HBox row(String what, String figure) {
    Row row = rows.computeIfAbsent(what, this::made);
    row.figure().setText(figure);
    return row.row();
  }

  private Row made(String what) {
    Label figure = Texts.whole("", "t12 muted");
    return new Row(
        Boxes.row(
            "g4",
            Texts.line(words.say("screen.dial.accounted." + what), "t12 muted"),
            Boxes.spread(),
            figure),
        figure);
  }
}
