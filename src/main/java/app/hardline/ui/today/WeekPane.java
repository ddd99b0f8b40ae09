package app.hardline.ui.today;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Chip;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.PaceLine;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The week's dials against their quota. */
final class WeekPane extends VBox {
  private final Words words;
  private final HBox head;
  private final PaceLine line = new PaceLine(12);
  private final Label done = Texts.whole("", "bold");
  private final Label tally = Texts.whole("", "");
  private final Label toGo = Texts.line("", "muted");
  private final Label forecast;
  private final HBox below = Boxes.row("g4", done, tally, Boxes.spread(), toGo);

  WeekPane(TodayViewModel model, Words words) {
    this.words = words;
    this.head = Boxes.row("g8");
    ObservableValue<String> likely = model.expected(ExpectedWriter::forecast);
    this.forecast = Room.shown(Texts.line(likely, ""), likely.map(sentence -> !sentence.isEmpty()));
    getStyleClass().addAll("card", "week");
    model.week().subscribe(this::show);
  }

  private void show(Optional<PaceSaid> week) {
    List<Node> title = new ArrayList<>();
    title.add(Texts.line(words.say("screen.today.week"), "t16 bold"));
    title.add(Boxes.spread());
    week.ifPresent(it -> title.add(chip(it)));
    head.getChildren().setAll(title);
    week.ifPresent(it -> {
      line.progressionProperty().set(it.progression());
      done.setText(Integer.toString(it.progression().done()));
      tally.setText(it.tally());
      toGo.setText(it.toGo());
    });
    getChildren()
        .setAll(
            week.isPresent()
                ? List.of(head, line, below, forecast)
                : List.of(head, Texts.paragraph(words.say("screen.today.week.none"), "muted")));
  }

  private static Node chip(PaceSaid week) {
    return switch (week.tone()) {
      case PLAIN -> Chip.plain(week.stands());
      case AHEAD -> Chip.marked(week.stands(), Chip.Tone.DONE, Icon.CHECK);
      case BEHIND -> Chip.marked(week.stands(), Chip.Tone.BEHIND, Icon.CLOCK);
    };
  }
}
