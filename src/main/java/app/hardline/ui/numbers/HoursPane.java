package app.hardline.ui.numbers;

import app.hardline.calls.DialCounts;
import app.hardline.insight.HourMap;
import app.hardline.insight.HourMap.Measure;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The hours as a heat map, with a row that pools all days and carries the claim. */
final class HoursPane {
  private static final int FIRST = 8;
  private static final int LAST = 17;
  private static final int SHADES = 5;
  private static final int NOON = 12;
  private static final int FRIDAY = 5;

  private final Said said;

  HoursPane(Said said) {
    this.said = said;
  }

  List<Node> of(HourMap map, Measure measure) {
    int[] hours = hours(map).toArray();
    GridPane grid = Boxes.styled(new GridPane(), "hours");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(11);
    grid.getColumnConstraints().add(names);
    double top = top(map, measure);
    for (int i = 0; i < hours.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(89.0 / hours.length);
      grid.getColumnConstraints().add(column);
      boolean half = i == 0 || hours[i] == NOON;
      grid.add(head(said.hour(hours[i], half)), i + 1, 0);
    }
    int row = 1;
    for (DayOfWeek day : days(map)) {
      grid.add(Texts.whole(name(day), "t12"), 0, row);
      for (int i = 0; i < hours.length; i++) {
        grid.add(cell(map.at(day, hours[i]), measure, top, false), i + 1, row);
      }
      row++;
    }
    List<Integer> best = map.best(measure);
    grid.add(Boxes.styled(new Region(), "before-all"), 0, row);
    grid.add(Texts.whole(said.say("screen.numbers.hours.all"), "t12 bold"), 0, row + 1);
    Map<Integer, DialCounts> pooled = map.pooled();
    for (int i = 0; i < hours.length; i++) {
      DialCounts all = pooled.getOrDefault(hours[i], DialCounts.NONE);
      grid.add(cell(all, measure, top, best.contains(hours[i])), i + 1, row + 1);
    }
    Node claim =
        Boxes.row(
            "g4",
            Texts.whole(claim(map, measure, best), "t12 bold"),
            Texts.line(said.say("screen.numbers.hours.dot"), "t12 muted"));
    return List.of(Boxes.grow(Boxes.column("", grid, Boxes.grow(new Region()), claim)));
  }

  Sheet sheet(HourMap map) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("weekday", "hour", "dials", "answered", "conversations")
            .map(it -> said.say("screen.numbers.sheet." + it))
            .toList());
    for (DayOfWeek day : DayOfWeek.values()) {
      hours(map)
          .filter(hour -> map.at(day, hour).dials() > 0)
          .forEach(hour -> {
            DialCounts at = map.at(day, hour);
            rows.add(Sheet.row(name(day), hour, at.dials(), at.answered(), at.conversations()));
          });
    }
    return new Sheet("hours", rows);
  }

  private static IntStream hours(HourMap map) {
    IntStream called = map.pooled().keySet().stream().mapToInt(it -> it);
    int[] all = IntStream.concat(called, IntStream.of(FIRST, LAST)).sorted().toArray();
    return IntStream.rangeClosed(all[0], all[all.length - 1]);
  }

  private static List<DayOfWeek> days(HourMap map) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.getValue() <= FRIDAY || map.cells().containsKey(day))
        .toList();
  }

  /** What the darkest shade stands for: the largest figure that is shown. */
  private static double top(HourMap map, Measure measure) {
    return map.cells().values().stream()
        .flatMap(day -> day.values().stream())
        .flatMapToDouble(it -> measure.inHundred(it).stream())
        .max()
        .orElse(1);
  }

  private Label cell(DialCounts counts, Measure measure, double top, boolean best) {
    Label cell = new Label();
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    cell.getStyleClass().addAll("t12", "hour");
    measure
        .inHundred(counts)
        .ifPresentOrElse(
            rate -> {
              int shade = (int) Math.min(SHADES - 1.0, top == 0 ? 0 : rate / top * SHADES);
              cell.setText(said.oneDecimal(rate));
              cell.getStyleClass().add("shade-" + shade);
            },
            () -> cell.setText(counts.dials() > 0 ? "·" : ""));
    Boxes.mark(cell, "best", best);
    return cell;
  }

  private static Label head(String text) {
    Label head = Texts.whole(text, "t12 muted head");
    head.setMaxWidth(Double.MAX_VALUE);
    return head;
  }

  private String claim(HourMap map, Measure measure, List<Integer> best) {
    if (map.sum().dials() < HourMap.FEWEST_TO_COMPARE) {
      return said.say("screen.numbers.hours.few", HourMap.FEWEST_TO_COMPARE);
    }
    if (best.isEmpty()) {
      return said.say("screen.numbers.hours.unclear");
    }
    DialCounts those =
        best.stream().map(map.pooled()::get).reduce(DialCounts.NONE, DialCounts::plus);
    DialCounts all = map.sum();
    String hours =
        best.stream().map(hour -> said.hour(hour, true)).collect(Collectors.joining(", "));
    long seen = measure == Measure.ANSWERED ? those.answered() : those.conversations();
    long ofAll = measure == Measure.ANSWERED ? all.answered() : all.conversations();
    return said.say(
        "screen.numbers.hours.best",
        hours,
        seen,
        those.dials(),
        ofAll - seen,
        all.dials() - those.dials());
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.US);
  }
}
