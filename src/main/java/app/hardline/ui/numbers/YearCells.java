package app.hardline.ui.numbers;

import app.hardline.insight.YearMap;
import app.hardline.insight.YearMap.Day;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The year by its days: a column a week, each cell filled from its foot by the share of its quota.
 */
final class YearCells extends Region {
  private static final double HEAD = 20;
  private static final double CELL = 14;
  private static final double STEP = 16;
  private static final int WEEK = 7;
  private static final int WORKDAYS = 5;

  private final YearMap year;
  private final int rows;
  private final List<Region> cells = new ArrayList<>();
  private final List<Region> fills = new ArrayList<>();
  private final List<Region> misses = new ArrayList<>();
  private final List<Label> months = new ArrayList<>();
  private final List<Integer> monthColumns = new ArrayList<>();
  private final List<Day> shown;

  YearCells(YearMap year, Said said) {
    this.year = year;
    this.rows = year.hasWeekends() ? WEEK : WORKDAYS;
    this.shown =
        year.days().stream().filter(day -> day.date().getDayOfWeek().getValue() <= rows).toList();
    getStyleClass().add("year");
    shown.forEach(day -> {
      String state =
          day.date().equals(year.today())
              ? "cell today"
              : day.date().isAfter(year.today()) ? "cell to-come" : "cell";
      cells.add(Boxes.styled(new Region(), state));
      fills.add(Boxes.styled(new Region(), "fill"));
    });
    year.missed().forEach(_ -> misses.add(Boxes.styled(new Region(), "missed")));
    addMonths(said);
    getChildren().addAll(cells);
    getChildren().addAll(fills);
    getChildren().addAll(misses);
    getChildren().addAll(months);
  }

  private void addMonths(Said said) {
    for (int i = 0; i < shown.size(); i += rows) {
      LocalDate monday = shown.get(i).date();
      boolean begins = monday.getDayOfMonth() <= WEEK;
      if (begins || (i == 0 && monday.getDayOfMonth() < 20)) {
        months.add(Texts.whole(said.month(YearMonth.from(monday)), "t12 muted"));
        monthColumns.add(i / rows);
      }
    }
  }

  @Override
  protected void layoutChildren() {
    double k = scale();
    for (int i = 0; i < shown.size(); i++) {
      double x = Math.rint(week(i) * STEP * k);
      double y = Math.rint((HEAD + i % rows * STEP) * k);
      double size = Math.rint(CELL * k);
      cells.get(i).resizeRelocate(x, y, size, size);
      double high = Math.rint(shown.get(i).share(year.usual()) * size);
      fills.get(i).resizeRelocate(x, y + size - high, size, high);
    }
    for (int i = 0; i < misses.size(); i++) {
      long week = ChronoUnit.WEEKS.between(year.days().getFirst().date(), year.missed().get(i));
      misses
          .get(i)
          .resizeRelocate(Math.rint(week * STEP * k), (HEAD + rows * STEP) * k, CELL * k, 3 * k);
    }
    for (int i = 0; i < months.size(); i++) {
      Label month = months.get(i);
      double x = Math.rint(monthColumns.get(i) * STEP * k);
      double width = month.prefWidth(-1);
      month.resizeRelocate(Math.min(x, getWidth() - width), 0, width, month.prefHeight(-1));
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return week(shown.size()) * STEP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEAD + rows * STEP + 4;
  }

  private double week(int day) {
    return Math.floorDiv(day, rows);
  }

  private double scale() {
    return Math.min(1.25, getWidth() / (week(shown.size()) * STEP));
  }
}
