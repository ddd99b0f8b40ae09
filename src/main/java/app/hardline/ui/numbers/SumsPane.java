package app.hardline.ui.numbers;

import app.hardline.insight.Board;
import app.hardline.insight.PeriodSums;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** What the weeks of the board came to together. */
final class SumsPane {
  private final Said said;

  SumsPane(Said said) {
    this.said = said;
  }

  List<Node> of(Board board) {
    List<Node> rows = new ArrayList<>();
    figures(board)
        .forEach((name, figure) ->
            rows.add(
                Boxes.row(
                    "total",
                    Texts.line(name, ""),
                    Boxes.spread(),
                    Texts.whole(said.count(figure), "bold"))));
    List<Node> all = new ArrayList<>();
    all.add(Boxes.grow(Boxes.column("", rows.toArray(Node[]::new))));
    if (board.incoming() > 0) {
      all.add(
          Texts.paragraph(said.say("screen.numbers.sums.incoming", board.incoming()), "t12 muted"));
    }
    return all;
  }

  Sheet sheet(Board board) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Sheet.row(said.say("screen.numbers.sheet.what"), said.say("screen.numbers.sheet.count")));
    figures(board).forEach((name, figure) -> rows.add(Sheet.row(name, figure)));
    return new Sheet("sums", rows);
  }

  private Map<String, Long> figures(Board board) {
    PeriodSums sums = board.sums();
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put(said.say("screen.numbers.stage.dials"), sums.dials());
    figures.put(said.say("screen.numbers.stage.answered"), sums.answered());
    figures.put(said.say("screen.numbers.stage.conversations"), sums.conversations());
    figures.put(said.say("screen.numbers.stage.booked"), sums.meetings());
    figures.put(said.say("screen.numbers.stage.held"), sums.held());
    return figures;
  }
}
