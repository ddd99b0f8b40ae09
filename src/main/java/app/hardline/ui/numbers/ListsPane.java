package app.hardline.ui.numbers;

import app.hardline.calls.DialCounts;
import app.hardline.calls.ListDials;
import app.hardline.insight.ListComparison;
import app.hardline.insight.ListComparison.Row;
import app.hardline.insight.ListVerdict;
import app.hardline.insight.Works;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The lists beside each other: dials, answered and the likely range of meetings on one axis. */
final class ListsPane {
  private static final double LEAST_AXIS = 0.01;
  private static final double HUNDRED = 100;

  private final NumbersViewModel model;
  private final Said said;

  ListsPane(NumbersViewModel model, Said said) {
    this.model = model;
    this.said = said;
  }

  List<Node> of(Works works) {
    ListComparison lists = works.lists();
    boolean priced = !works.prices().isEmpty();
    double axis = axis(lists);
    List<Node> rows = new ArrayList<>();
    lists.rows().forEach(row -> rows.add(with(cost(works, row), priced, row(row, axis))));
    ScrollPane scrolled =
        Boxes.styled(new ScrollPane(Boxes.column("", rows.toArray(Node[]::new))), "edge-to-edge");
    scrolled.setFitToWidth(true);
    scrolled.setMaxHeight(Region.USE_PREF_SIZE);
    return List.of(
        Boxes.grow(
            Boxes.column(
                "",
                with(said.say("screen.numbers.lists.cost"), priced, heads(priced)),
                Boxes.grow(scrolled),
                with("", priced, sum(lists.sum(), axis)))),
        foot(lists, works.dead()));
  }

  /** A row with what a conversation cost, where any list has a price. */
  private static HBox with(String cost, boolean priced, HBox row) {
    if (priced) {
      boolean head = row.getStyleClass().contains("heads");
      row.getChildren().add(Texts.whole(cost, head ? "t12 muted cost" : "cost"));
    }
    return row;
  }

  private String cost(Works works, Row row) {
    return works.aConversation(row.dials()).map(it -> said.money(it.amount())).orElse("");
  }

  /** Who wins, or which list to complain of. */
  private Node foot(ListComparison lists, List<ListVerdict> dead) {
    Label claim = Texts.line(claim(lists), "t12 bold claim");
    if (dead.isEmpty()) {
      return claim;
    }
    ListVerdict worst = dead.getFirst();
    String sentence =
        said.say(
            "screen.numbers.lists.dead",
            worst.dials().list(),
            worst.dials().dead(),
            worst.dials().people());
    return Boxes.column(
        "g4",
        claim,
        Boxes.row(
            "g8",
            Texts.line(sentence, "t12 bold danger"),
            Boxes.spread(),
            new ActionButton(said.say("screen.numbers.lists.write"), "")
                .does(() -> model.complain(worst))));
  }

  Sheet sheet(Works works) {
    ListComparison lists = works.lists();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of(
                "list", "dials", "answered", "conversations", "meetings", "people", "dead", "cost")
            .map(it -> said.say("screen.numbers.sheet." + it))
            .toList());
    for (Row row : lists.rows()) {
      ListDials dials = row.dials();
      DialCounts counts = dials.counts();
      rows.add(
          Sheet.row(
              name(row),
              counts.dials(),
              counts.answered(),
              counts.conversations(),
              counts.meetings(),
              dials.people(),
              dials.dead(),
              works.aConversation(dials).map(it -> it.amount().toPlainString()).orElse("")));
    }
    return new Sheet("lists", rows);
  }

  private HBox heads(boolean priced) {
    return line(
        "heads",
        new Region(),
        Texts.whole(said.say("screen.numbers.lists.dials"), "t12 muted dials"),
        Texts.whole(said.say("screen.numbers.lists.answered"), "t12 muted answered"),
        Texts.line(
            said.say(priced ? "screen.numbers.lists.range.brief" : "screen.numbers.lists.range"),
            "t12 muted"),
        Texts.whole(said.say("screen.numbers.lists.meetings"), "t12 muted meetings"));
  }

  private HBox row(Row row, double axis) {
    DialCounts counts = row.dials().counts();
    return line(
        "list",
        Texts.line(name(row), ""),
        Texts.whole(said.count(counts.dials()), "dials"),
        Texts.whole(answered(counts), "answered"),
        new RangeBar(row.meetings().low() / axis, row.rate() / axis, row.meetings().high() / axis),
        Texts.whole(said.count(counts.meetings()), "bold meetings"));
  }

  private HBox sum(DialCounts sum, double axis) {
    return line(
        "sum",
        Texts.whole(said.say("screen.numbers.lists.all"), "t12 bold"),
        Texts.whole(said.count(sum.dials()), "t12 bold dials"),
        Texts.whole(answered(sum), "t12 bold answered"),
        new Axis(axis * HUNDRED),
        Texts.whole(said.count(sum.meetings()), "t12 bold meetings"));
  }

  private static HBox line(
      String style, Node name, Node dials, Node answered, Node bar, Node booked) {
    return Boxes.row(
        "g8 compared " + style,
        Boxes.row("name", name),
        dials,
        answered,
        Boxes.grow(Boxes.row("middle", Boxes.grow(bar))),
        booked);
  }

  private String answered(DialCounts counts) {
    return said.percent(
        counts.dials() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((double) counts.answered() / counts.dials()));
  }

  private String name(Row row) {
    return row.dials().list().isEmpty()
        ? said.say("screen.numbers.lists.none")
        : row.dials().list();
  }

  /** One axis from 0 to the highest bound, the next whole meeting in 100 dials. */
  private static double axis(ListComparison lists) {
    double highest = lists.rows().stream().mapToDouble(it -> it.meetings().high()).max().orElse(0);
    double most =
        lists.rows().stream()
            .filter(it -> it.dials().counts().dials() >= HUNDRED)
            .mapToDouble(it -> it.meetings().high())
            .max()
            .orElse(highest);
    return Math.max(LEAST_AXIS, Math.ceil(most * HUNDRED * 2) / HUNDRED / 2);
  }

  private String claim(ListComparison lists) {
    if (lists.rows().size() < 2) {
      return said.say("screen.numbers.lists.one");
    }
    return lists
        .winner()
        .map(row ->
            said.say(
                "screen.numbers.lists.winner",
                name(row),
                said.oneDecimal(row.rate() * HUNDRED),
                said.oneDecimal(row.meetings().low() * HUNDRED),
                said.oneDecimal(row.meetings().high() * HUNDRED)))
        .orElseGet(() -> said.say("screen.numbers.lists.unclear"));
  }
}
