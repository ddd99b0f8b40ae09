package app.hardline.ui.numbers;

import app.hardline.insight.Funnel.Stage;
import app.hardline.insight.Funnel.Step;
import app.hardline.insight.Works;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The funnel: each stage with its share of what was due, beside the range before. */
final class FunnelPane {
  private final Said said;

  FunnelPane(Said said) {
    this.said = said;
  }

  List<Node> of(Works works) {
    List<Node> rows = new ArrayList<>();
    rows.add(
        row(
            "t12 muted heads",
            "",
            Texts.whole(said.say("screen.numbers.funnel.count"), "t12 muted figure"),
            Texts.line(said.say("screen.numbers.funnel.share"), "t12 muted"),
            "",
            Texts.whole(
                said.say("screen.numbers.funnel.before", said.day(works.range().from())),
                "t12 muted of")));
    works.funnel().steps().forEach(step -> rows.add(step(step)));
    return List.of(Boxes.column("funnel", rows.toArray(Node[]::new)));
  }

  /** The figures behind it. */
  Sheet sheet(Works works) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("stage", "count", "due", "share", "share-before")
            .map(it -> said.say("screen.numbers.sheet." + it))
            .toList());
    for (Step step : works.funnel().steps()) {
      rows.add(
          Sheet.row(
              name(step.stage()),
              step.count(),
              step.due().isPresent() ? step.due().getAsLong() : "",
              step.share().isPresent() ? step.share().getAsDouble() : "",
              step.before().isPresent() ? step.before().getAsDouble() : ""));
    }
    return new Sheet("funnel", rows);
  }

  private HBox step(Step step) {
    boolean dials = step.stage() == Stage.DIALS;
    return row(
        "step",
        name(step.stage()),
        Texts.whole(said.count(step.count()), "bold figure"),
        new FunnelBar(step.share(), step.before(), dials && step.due().isPresent()),
        said.percent(step.share()),
        Texts.line(of(step), "muted of"));
  }

  private HBox row(String style, String name, Node count, Node middle, String share, Node of) {
    return Boxes.row(
        "g12 " + style,
        Texts.line(name, "name"),
        count,
        Boxes.grow(Boxes.row("middle", Boxes.grow(middle))),
        Texts.whole(share, "medium share"),
        of);
  }

  private String name(Stage stage) {
    return said.say("screen.numbers.stage." + stage.name().toLowerCase(Locale.ROOT));
  }

  private String of(Step step) {
    String key = "screen.numbers.due." + step.stage().name().toLowerCase(Locale.ROOT);
    long due = step.due().orElse(0);
    return step.stage() == Stage.DIALS && due == 0 ? "" : said.say(key, said.count(due), due);
  }
}
