package app.hardline.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All ways to part one record's text into a given number of cells, weighed against each other.
 * Steps go from one start of a cell (behind a delimiter) to a later one and fill one column, or two
 * where a delimiter is thought lost; each costs what its text costs in its column and what must be
 * put right for it. The cheapest chain of steps wins (a shortest path, found column by column).
 */
final class Alignment {
  private static final double SLIPPED_IN = 3;
  private static final double INSIDE_A_CELL = 4;
  private static final double BLANK_INSIDE_A_CELL = 0.7;
  private static final double LOST = 3;
  private static final double EMPTY_LOST = 4.2;
  private static final double MISSING_CELL = 1.5;
  private static final double BLANK_TOO_MANY = 2;
  private static final double CELL_TOO_MANY = 6;
  private static final int MOST_JOINED = 60;

  private final String text;
  private final boolean blankDelimiter;
  private final char quote;
  private final CellCosts costs;
  private final int width;
  private final Cuts cuts;

  /** How many starts there are: the state behind the last cell. */
  private final int end;

  /** By column: what it and those behind it cost at least. */
  private final double[] least;

  private final Map<String, CellShape> shapes = new HashMap<>();
  private final double[][] best;
  private final @Nullable Step[][] steps;

  /** How much is thought possible. */
  private enum Effort {
    PART,
    JOIN,
    PUT_BACK;

    /** What takes no more than a few milliseconds for that many states. */
    static Effort affordable(long states) {
      return states > 40_000 ? PART : states > 4_000 ? JOIN : PUT_BACK;
    }
  }

  /** How one or two columns are filled: the state it comes from, and what it puts right. */
  private record Step(int start, int column, List<String> cells, Set<Problem> problems) {}

  Alignment(String text, String delimiter, Dialect dialect, CellCosts costs, int width) {
    this.text = text;
    this.blankDelimiter = delimiter.isBlank();
    this.quote = dialect.quote();
    this.costs = costs;
    this.width = width;
    this.cuts = new Cuts(text, delimiter, dialect);
    this.end = cuts.count();
    this.best = new double[end + 1][width + 1];
    this.steps = new Step[end + 1][width + 1];
    this.least = new double[width + 1];
    for (int column = width - 1; column >= 0; column--) {
      least[column] = least[column + 1] + costs.least(column);
    }
    for (double[] row : best) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
  }

  /**
   * The cheapest reading: first of those that part the text at each delimiter, then of those that
   * join and drop some, then of those that put one back. Each walk bounds the next, which is left
   * out where the reading is clear.
   *
   * @param fits whether all cells look like their columns
   */
  Mender.Mended best(Predicate<List<String>> fits) {
    Effort most = Effort.affordable((long) end * width);
    for (Effort effort : Effort.values()) {
      walk(effort);
      Set<Problem> problems = problemsOf(path());
      List<String> cells = path().stream().flatMap(step -> step.cells().stream()).toList();
      if (effort == most || isClear(problems, effort, fits.test(cells))) {
        return new Mender.Mended(cells, problems, cost());
      }
    }
    throw new IllegalStateException();
  }

  /** Whether a reading leaves nothing that more effort might explain better. */
  private static boolean isClear(Set<Problem> problems, Effort effort, boolean fits) {
    if (effort == Effort.PART) {
      return fits && problems.isEmpty();
    }
    boolean doubtful =
        problems.contains(Problem.TOO_SHORT) || problems.contains(Problem.STRAY_QUOTE);
    return !doubtful && (fits || problems.contains(Problem.TOO_LONG));
  }

  private double cost() {
    return best[end][width];
  }

  private void walk(Effort effort) {
    best[0][0] = 0;
    for (int start = 0; start < end; start++) {
      for (int column = 0; column < width; column++) {
        if (best[start][column] + least[column] < cost()) {
          stepsFrom(start, column, effort);
        }
      }
      leaveOut(start);
    }
    for (int column = 0; column < width; column++) {
      offer(
          end,
          column,
          List.of(""),
          end,
          MISSING_CELL + costs.of(column, shape("")),
          EnumSet.of(Problem.TOO_SHORT));
    }
  }

  private void stepsFrom(int start, int column, Effort effort) {
    unquoted(start, column, effort == Effort.PART ? 1 : MOST_JOINED);
    for (Cuts.Cell cell : cuts.quoted(cuts.start(start), false)) {
      offer(start, column, cell);
    }
    if (effort != Effort.PART && cuts.isBlank(start)) {
      Set<Problem> problem = EnumSet.of(Problem.SEPARATOR_TAKEN_OUT);
      offer(start, column, List.of(), start + 1, SLIPPED_IN, problem);
    }
    if (effort == Effort.PUT_BACK && best[start][column] + LOST + least[column] < cost()) {
      Set<Problem> problem = EnumSet.of(Problem.SEPARATOR_PUT_BACK);
      offer(start, column, List.of(""), start, EMPTY_LOST + costs.of(column, shape("")), problem);
      if (column + 1 < width) {
        splits(start, column);
      }
    }
  }

  private void offer(int start, int column, Cuts.Cell cell) {
    offer(
        start,
        column,
        List.of(cell.text()),
        cell.next(),
        cell.cost() + fit(column, cell.text()),
        cell.problems());
  }

  private void offer(
      int start, int column, List<String> cells, int next, double cost, Set<Problem> problems) {
    double sum = best[start][column] + cost;
    int to = column + cells.size();
    if (sum + least[to] >= cost()) {
      return;
    }
    if (sum < best[next][to] - 1e-9) {
      best[next][to] = sum;
      steps[next][to] = new Step(start, column, cells, problems);
    }
  }

  /**
   * What a text costs in a column; a quote that it opens with and doesn't close isn't held against
   * it.
   */
  private double fit(int column, String cell) {
    boolean stray = cell.length() > 0 && cell.charAt(0) == quote;
    return costs.of(column, shape(stray ? cell.substring(1) : cell));
  }

  private CellShape shape(String cell) {
    return shapes.computeIfAbsent(cell, CellShape::new);
  }

  /** More cells than columns: the rest is left out. */
  private void leaveOut(int start) {
    if (best[start][width] >= cost()) {
      return;
    }
    boolean blank = cuts.isBlank(start);
    double sum = best[start][width] + (blank ? BLANK_TOO_MANY : CELL_TOO_MANY);
    if (sum < best[start + 1][width]) {
      best[start + 1][width] = sum;
      steps[start + 1][width] =
          new Step(
              start,
              width,
              List.of(),
              EnumSet.of(blank ? Problem.SEPARATOR_TAKEN_OUT : Problem.TOO_LONG));
    }
  }

  /** Unquoted cells from a start: up to the next delimiter, or over some of them. */
  private void unquoted(int start, int column, int most) {
    int from = cuts.start(start);
    double join = blankDelimiter ? BLANK_INSIDE_A_CELL : INSIDE_A_CELL;
    for (int last = start; last < Math.min(end, start + most); last++) {
      double joined = join * (last - start);
      if (best[start][column] + joined + least[column] >= cost()) {
        return;
      }
      Set<Problem> problems = EnumSet.noneOf(Problem.class);
      if (last > start) {
        problems.add(Problem.SEPARATOR_TAKEN_OUT);
      }
      if (cuts.opens(from)) {
        problems.add(Problem.STRAY_QUOTE);
      }
      String cell = cuts.upTo(from, last);
      offer(start, column, new Cuts.Cell(cell, last + 1, cuts.quotesIn(cell) + joined, problems));
    }
  }

  /** Two columns from one text, between which a delimiter was lost. */
  private void splits(int start, int column) {
    int from = cuts.start(start);
    int until = cuts.endOf(start);
    for (int at = from + 1; at < until; at++) {
      if (cuts.mayPart(at, until - from)) {
        String left = text.substring(from, at);
        double seam = LOST + cuts.seam(at);
        if (best[start][column] + seam + least[column] >= cost()) {
          continue;
        }
        double cost =
            seam + cuts.quotesIn(left) + fit(column, left) + costs.ofEnd(column, shape(left));
        rightOf(start, column, left, at, start, cost, Set.of());
      }
    }
    for (Cuts.Cell left : cuts.quoted(from, true)) {
      int at = left.next();
      int inStart = cuts.startAround(at);
      double cost = LOST + left.cost() + fit(column, left.text());
      rightOf(start, column, left.text(), at, inStart, cost, left.problems());
    }
  }

  private void rightOf(
      int start, int column, String left, int at, int inStart, double cost, Set<Problem> problems) {
    EnumSet<Problem> all = EnumSet.of(Problem.SEPARATOR_PUT_BACK);
    all.addAll(problems);
    String rest = cuts.upTo(at, inStart);
    offer(
        start,
        column,
        List.of(left, rest),
        inStart + 1,
        cost + cuts.quotesIn(rest) + fit(column + 1, rest) + costs.ofStart(column + 1, shape(rest)),
        all);
    for (Cuts.Cell right : cuts.quoted(at, false)) {
      offer(
          start,
          column,
          List.of(left, right.text()),
          right.next(),
          cost + right.cost() + fit(column + 1, right.text()),
          all);
    }
  }

  private List<Step> path() {
    List<Step> path = new ArrayList<>();
    Step step = steps[end][width];
    while (step != null) {
      path.add(step);
      step = steps[step.start()][step.column()];
    }
    Collections.reverse(path);
    return path;
  }

  private static Set<Problem> problemsOf(List<Step> path) {
    EnumSet<Problem> problems = EnumSet.noneOf(Problem.class);
    path.forEach(step -> problems.addAll(step.problems()));
    return problems;
  }
}
