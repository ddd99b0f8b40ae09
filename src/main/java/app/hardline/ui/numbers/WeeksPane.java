package app.hardline.ui.numbers;

import app.hardline.insight.RankedWeeks;
import app.hardline.quota.Week;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The weeks ranked, the worst at the bottom in plain sight, the running one last and unranked. */
final class WeeksPane {
  private static final int TALL = 10;
  private static final int MOST = 17;
  private static final int WORST = 5;

  private final Said said;

  WeeksPane(Said said) {
    this.said = said;
  }

  List<Node> of(RankedWeeks weeks, LocalDate today) {
    double most =
        weeks.all().stream()
            .flatMapToLong(week -> LongStream.of(week.done(), week.quota().orElse(0)))
            .max()
            .orElse(0);
    int rows = weeks.all().size();
    List<Node> nodes = new ArrayList<>();
    int best = rows > MOST ? MOST - WORST - 2 : weeks.ranked().size();
    for (int i = 0; i < weeks.ranked().size(); i++) {
      if (i < best || i >= weeks.ranked().size() - WORST) {
        nodes.add(row(i + 1, weeks.ranked().get(i), most));
      } else if (i == best) {
        int between = weeks.ranked().size() - best - WORST;
        nodes.add(
            Boxes.row(
                "week",
                Texts.line(said.say("screen.numbers.weeks.between", between), "t12 muted")));
      }
    }
    weeks.running().ifPresent(week -> nodes.add(running(week, most, today)));
    VBox board = Boxes.column("weeks", nodes.toArray(Node[]::new));
    Boxes.mark(board, "dense", rows > TALL);
    return List.of(board, quota(weeks));
  }

  Sheet sheet(RankedWeeks weeks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("week", "dials", "quota")
            .map(it -> said.say("screen.numbers.sheet." + it))
            .toList());
    for (Week week : weeks.all()) {
      rows.add(
          Sheet.row(
              week.period().from(),
              week.done(),
              week.quota().isPresent() ? week.quota().getAsLong() : ""));
    }
    return new Sheet("weeks", rows);
  }

  String met(RankedWeeks weeks) {
    return said.say(
        "screen.numbers.weeks.met",
        weeks.met(),
        weeks.missed(),
        weeks.streak().weeks(),
        weeks.streak().best());
  }

  private Node row(int rank, Week week, double most) {
    boolean missed = week.isDue() && !week.met();
    String verdict =
        !week.isDue()
            ? said.say("screen.numbers.weeks.no-quota")
            : week.met()
                ? said.say("screen.numbers.weeks.is-met")
                : said.say(
                    "screen.numbers.weeks.is-missed", week.quota().getAsLong() - week.done());
    return line(
        week.isDue() ? String.valueOf(rank) : "",
        week,
        new WeekBar(week, most, false),
        Texts.whole(verdict, missed ? "t12 bold danger verdict" : "t12 muted verdict"),
        missed ? "danger" : "");
  }

  private Node running(Week week, double most, LocalDate today) {
    return line(
        "",
        week,
        new WeekBar(week, most, true),
        Texts.whole(
            said.say("screen.numbers.weeks.so-far", said.weekday(today)), "t12 muted verdict"),
        "");
  }

  private Node line(String rank, Week week, WeekBar bar, Label verdict, String color) {
    return Boxes.row(
        "week",
        Texts.whole(rank, "t12 muted rank"),
        Texts.whole(said.day(week.period().from()), "t12 from"),
        Boxes.grow(bar),
        Texts.whole(said.count(week.done()), "t12 bold figure " + color),
        verdict);
  }

  /** What the line stands for. */
  private Label quota(RankedWeeks weeks) {
    long[] quotas =
        weeks.all().stream()
            .filter(Week::isDue)
            .mapToLong(week -> week.quota().getAsLong())
            .distinct()
            .toArray();
    return Texts.line(
        quotas.length == 1
            ? said.say("screen.numbers.weeks.quota", said.count(quotas[0]))
            : quotas.length == 0
                ? said.say("screen.numbers.weeks.none")
                : said.say("screen.numbers.weeks.quotas"),
        "t12 muted");
  }
}
