package app.hardline.ui.numbers;

import app.hardline.insight.YearMap;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The year as a map, with what its colors stand for. */
final class YearCard extends StackPane {
  private final PictureCard card;
  private final Said said;

  YearCard(NumbersViewModel model, Said said, Words words) {
    this.said = said;
    this.card = new PictureCard(model, words, PictureCard.title(words.say("screen.numbers.year")));
    getStyleClass().add("year-card");
    getChildren().add(card);
  }

  void show(YearMap year) {
    YearMonth first = YearMonth.from(year.days().getFirst().date());
    Node words =
        Boxes.column(
            "g8 said",
            Texts.paragraph(
                said.say(
                    "screen.numbers.year.since",
                    said.month(first),
                    String.valueOf(first.getYear())),
                "muted"),
            Texts.paragraph(said.say("screen.numbers.year.legend"), "t12 muted"));
    card.show(sheet(year), List.of(Boxes.row("g24", words, Boxes.grow(new YearCells(year, said)))));
  }

  private Sheet sheet(YearMap year) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("date", "dials", "quota")
            .map(it -> said.say("screen.numbers.sheet." + it))
            .toList());
    for (YearMap.Day day : year.days()) {
      if (!day.date().isAfter(year.today())) {
        rows.add(
            Sheet.row(
                day.date(), day.dials(), day.quota().isPresent() ? day.quota().getAsLong() : ""));
      }
    }
    return new Sheet("year", rows);
  }
}
