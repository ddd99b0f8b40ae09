package app.hardline.ui.today;

import app.hardline.calls.DayCounts;
import app.hardline.quota.Streak;
import app.hardline.time.Per;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The foot of Today: how the weeks went, the day before, and what is to change. */
final class FootPane extends HBox {
  private final Words words;
  private final Figures figures;
  private final ExpectedWriter expected;

  /** One of its cells. */
  private record Cell(String name, String figure, String beside) {}

  FootPane(TodayViewModel model, Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
    getStyleClass().addAll("card", "foot");
    this.expected = new ExpectedWriter(words, figures);
    model.factsProperty().subscribe(this::show);
  }

  private void show(TodayFacts facts) {
    TodayFacts.Numbers now = facts.numbers();
    LocalDate today = facts.now().toLocalDate();
    VBox weeks = cell(streak(now.streak()));
    VBox before = Boxes.styled(cell(lastDay(now.lastDay(), today)), "parted");
    VBox earned =
        Boxes.styled(
            cell(
                new Cell(
                    words.say(
                        now.expected().earned().isOwn()
                            ? "screen.today.earned"
                            : "screen.today.earns"),
                    expected.earned(facts),
                    expected.earnedFrom(facts))),
            "parted");
    VBox change = Boxes.styled(cell(change(facts.reviewed(), today)), "parted");
    getChildren().setAll(List.of(weeks, earned, before, change));
  }

  private VBox cell(Cell cell) {
    VBox box =
        Boxes.column(
            "cell",
            Texts.line(cell.name(), "muted"),
            Texts.line(cell.figure(), "t20 bold"),
            Texts.line(cell.beside(), "t12 muted"));
    box.setMinWidth(0);
    box.setPrefWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Cell streak(Optional<Streak> streak) {
    String name = words.say("screen.today.streak");
    if (streak.isEmpty()) {
      return new Cell(
          name, words.say("screen.today.none"), words.say("screen.today.streak.without"));
    }
    Streak now = streak.get();
    String best =
        now.bestEnded()
            .map(day -> words.say("screen.today.streak.best", now.best(), figures.shortDay(day)))
            .orElseGet(() -> words.say("screen.today.streak.first"));
    return new Cell(name, figures.count(now.weeks()), best);
  }

  private Cell change(TodayFacts.Reviewed reviewed, LocalDate today) {
    String name = words.say("screen.today.change");
    return reviewed
        .last()
        .filter(it -> !it.answers().change().isEmpty())
        .map(it -> new Cell(name, it.answers().change(), from(it.week(), today)))
        .orElseGet(() ->
            new Cell(
                name,
                words.say("screen.today.change.none"),
                words.say("screen.today.change.asks")));
  }

  private String from(LocalDate week, LocalDate today) {
    return week.plusWeeks(1).equals(Per.WEEK.around(today).from())
        ? words.say("screen.today.change.from")
        : words.say("screen.today.change.before", figures.shortDay(week));
  }

  private Cell lastDay(Optional<DayCounts> day, LocalDate today) {
    if (day.isEmpty()) {
      return new Cell(
          words.say("screen.today.yesterday"),
          words.say("screen.today.none"),
          words.say("screen.today.yesterday.first"));
    }
    DayCounts last = day.get();
    boolean yesterday = last.date().equals(today.minusDays(1));
    String when =
        last.date().isAfter(today.minusWeeks(1))
            ? figures.weekday(last.date())
            : figures.shortDay(last.date());
    return new Cell(
        yesterday ? words.say("screen.today.yesterday") : when,
        words.say("screen.today.yesterday.dials", last.dials()),
        words.say("screen.today.yesterday.rest", last.conversations(), last.meetings()));
  }
}
