package app.hardline.ui.numbers;

import app.hardline.calls.OutcomeDay;
import app.hardline.calls.Stage;
import app.hardline.insight.Works;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** How the dials ended over time. */
final class OutcomesPane {
  private static final long DAYS = 31;
  private static final long WEEKS = 190;
  private static final List<Stage> ORDER =
      List.of(Stage.MEETING, Stage.CONVERSATION, Stage.ANSWERED, Stage.DIAL);

  private final Said said;

  OutcomesPane(Said said) {
    this.said = said;
  }

  List<Node> of(Works works) {
    List<OutcomeDay> days = works.reach().outcomes();
    Per per = per(works.range());
    Map<LocalDate, Map<Stage, Long>> columns = new TreeMap<>();
    for (LocalDate day = works.range().from();
        !day.isAfter(works.range().to());
        day = per.around(day).to().plusDays(1)) {
      columns.put(per.around(day).from(), new EnumMap<>(Stage.class));
    }
    days.forEach(day ->
        columns
            .computeIfAbsent(per.around(day.date()).from(), _ -> new EnumMap<>(Stage.class))
            .merge(day.stage(), day.dials(), Long::sum));
    List<StageColumns.Column> drawn = new ArrayList<>();
    columns.forEach((day, dials) -> drawn.add(new StageColumns.Column(name(per, day), dials)));
    return List.of(Boxes.grow(new StageColumns(drawn, said)), legend(days));
  }

  Sheet sheet(Works works) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("date", "outcome", "stage", "dials", "talked")
            .map(it -> said.say("screen.numbers.sheet." + it))
            .toList());
    for (OutcomeDay day : works.reach().outcomes()) {
      rows.add(
          Sheet.row(
              day.date(),
              day.outcome(),
              day.stage().code(),
              day.dials(),
              day.talked().toSeconds()));
    }
    return new Sheet("outcomes", rows);
  }

  private Node legend(List<OutcomeDay> days) {
    Map<Stage, Long> sums =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    OutcomeDay::stage, Collectors.summingLong(OutcomeDay::dials)));
    FlowPane legend = Boxes.styled(new FlowPane(), "legend");
    for (Stage stage : ORDER) {
      String word = "screen.numbers.outcomes." + stage.name().toLowerCase(Locale.ROOT);
      long dials = sums.getOrDefault(stage, 0L);
      legend
          .getChildren()
          .add(
              Boxes.row(
                  "g4",
                  Boxes.styled(new Region(), "swatch " + StageColumns.color(stage)),
                  Texts.whole(said.say(word, said.count(dials)), "t12 muted")));
    }
    return legend;
  }

  private static Per per(Period range) {
    long days = ChronoUnit.DAYS.between(range.from(), range.to()) + 1;
    return days <= DAYS ? Per.DAY : days <= WEEKS ? Per.WEEK : Per.MONTH;
  }

  private String name(Per per, LocalDate day) {
    return per == Per.MONTH ? said.month(YearMonth.from(day)) : said.day(day);
  }
}
