package app.hardline.ui.numbers;

import app.hardline.calls.ContractEnd;
import app.hardline.insight.ComingEnds;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Contract ends on the next twelve months: one dot each, the days to call as a ground. */
final class EndsTimeline extends Region {
  private static final double HIGH = 76;
  private static final double FOOT = 20;
  private static final double DOT = 8;
  private static final double STEP = 9;
  private static final double UP = 10;
  private static final int MONTHS = 12;

  private final Region ground = Boxes.styled(new Region(), "ground");
  private final Region line = Boxes.styled(new Region(), "axis");
  private final List<Label> months = new ArrayList<>();
  private final List<Region> ticks = new ArrayList<>();
  private final List<Region> dots = new ArrayList<>();
  private final List<LocalDate> days;
  private final LocalDate from;
  private final ComingEnds ends;

  EndsTimeline(ComingEnds ends, Said said) {
    this.ends = ends;
    this.from = ends.today().withDayOfMonth(1);
    this.days =
        ends.all().stream()
            .map(ContractEnd::on)
            .filter(day -> day.isBefore(from.plusMonths(MONTHS)))
            .toList();
    getStyleClass().add("ends");
    getChildren().addAll(ground, line);
    for (int i = 0; i < MONTHS; i++) {
      months.add(Texts.whole(said.month(YearMonth.from(from.plusMonths(i))), "t12 muted"));
      ticks.add(Boxes.styled(new Region(), "tick"));
    }
    days.forEach(
        day -> dots.add(Boxes.styled(new Region(), day.isAfter(ends.until()) ? "later" : "soon")));
    getChildren().addAll(ticks);
    getChildren().addAll(months);
    getChildren().addAll(dots);
  }

  @Override
  protected void layoutChildren() {
    double k = getHeight() / HIGH;
    double base = (HIGH - FOOT) * k;
    ground.resizeRelocate(at(ends.today()), 0, at(ends.until()) - at(ends.today()), base);
    line.resizeRelocate(0, base, getWidth(), 1);
    for (int i = 0; i < MONTHS; i++) {
      double x = Math.rint(getWidth() * i / MONTHS);
      ticks.get(i).resizeRelocate(x, base, 1, 4 * k);
      Label month = months.get(i);
      month.resizeRelocate(x + 4 * k, base + 3 * k, month.prefWidth(-1), month.prefHeight(-1));
    }
    Map<Long, Integer> stacks = new HashMap<>();
    for (int i = 0; i < dots.size(); i++) {
      long column = Math.round(at(days.get(i)) / (STEP * k));
      int place = stacks.merge(column, 1, Integer::sum);
      double size = DOT * k;
      dots.get(i)
          .resizeRelocate(
              column * STEP * k - size / 2,
              Math.max(0, base - 2 * k - (place - 1) * UP * k - size),
              size,
              size);
    }
  }

  private double at(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    double month = ChronoUnit.MONTHS.between(from, first);
    double into = (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    return Math.rint((month + into) / MONTHS * getWidth());
  }
}
