package app.hardline.ui.numbers;

import app.hardline.calls.ContractEnd;
import app.hardline.insight.ComingEnds;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Whose contracts end, and whom to call now. */
final class EndsPane {
  private static final int SHOWN = 4;

  private final NumbersViewModel model;
  private final Said said;

  EndsPane(NumbersViewModel model, Said said) {
    this.model = model;
    this.said = said;
  }

  List<Node> of(ComingEnds ends) {
    List<ContractEnd> soon = ends.soon();
    List<Node> rows = new ArrayList<>();
    (soon.isEmpty() ? ends.all() : soon).stream().limit(SHOWN).map(this::row).forEach(rows::add);
    ActionButton call =
        new ActionButton(said.say("screen.numbers.ends.call", soon.size()), "")
            .does(() -> model.dial(ends));
    call.setDisable(soon.isEmpty());
    return List.of(
        Texts.line(
            said.say("screen.numbers.ends.known", ends.all().size(), soon.size()), "t20 medium"),
        new EndsTimeline(ends, said),
        Boxes.column("rows", rows.toArray(Node[]::new)),
        Boxes.grow(new Region()),
        Boxes.row("", Texts.line(later(ends), "t12 muted"), Boxes.spread(), call));
  }

  Sheet sheet(ComingEnds ends) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("contract-ends", "company", "name")
            .map(it -> said.say("screen.numbers.sheet." + it))
            .toList());
    ends.all().forEach(end -> rows.add(Sheet.row(end.on(), end.company(), end.name())));
    return new Sheet("contract-ends", rows);
  }

  private Node row(ContractEnd end) {
    boolean named = !end.company().isEmpty();
    return Boxes.row(
        "g12 end",
        Texts.whole(said.day(end.on()), "muted on"),
        Texts.line(named ? end.company() : end.name(), ""),
        Boxes.spread(),
        Texts.line(named ? end.name() : "", "muted"));
  }

  private String later(ComingEnds ends) {
    LocalDate nextYear = ends.today().withDayOfMonth(1).plusYears(1);
    int later = ends.all().size() - ends.soon().size();
    long after = later - ends.laterUntil(nextYear);
    return after == 0
        ? said.say("screen.numbers.ends.later", later)
        : said.say(
            "screen.numbers.ends.later-still",
            later,
            after,
            said.month(YearMonth.from(nextYear.minusMonths(1))));
  }
}
