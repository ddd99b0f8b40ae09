package app.hardline.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the cells of each column look like in the rows around: the measure for which reading of a
 * damaged row is the likely one. Learned once from a sample of sound rows; immutable then.
 *
 * <p>A cell is seen at the grains of {@link CellShape}. It is as likely as its exact shape is
 * frequent; where that was never seen, or but once, as a new shape is in this column (by how many
 * were seen but once, after Good and Turing) and its coarse shape is frequent, and so on.
 */
final class Neighbors implements CellCosts {
  private static final int FEW_ROWS = 5;
  private static final double UNKNOWN_WORD = 0.5;

  private final List<Map<String, Integer>> columns;

  /** By column and grain: how likely the next cell has a shape that wasn't seen. */
  private final double[][] unseen;

  private final int rows;
  private final double floor;
  private final double usual;
  private final double[] usualCells;
  private final List<Lengths> lengths;
  private final double[] leastCells;

  private Neighbors(List<Map<String, Integer>> columns, List<List<String>> rows) {
    this.columns = columns;
    this.rows = rows.size();
    this.floor = 0.0005 + 0.5 * Math.pow(rows.size() + 1, -1.2);
    this.unseen = new double[columns.size()][CellShape.GRAINS];
    for (int i = 0; i < unseen.length; i++) {
      for (int grain = 0; grain < CellShape.GRAINS; grain++) {
        unseen[i][grain] =
            (1.0 + onceSeen(columns.get(i), CellShape.mark(grain))) / (rows.size() + 2);
      }
    }
    double[][] costs = new double[columns.size()][];
    for (int i = 0; i < costs.length; i++) {
      int column = i;
      costs[i] =
          rows.stream()
              .mapToDouble(row -> of(column, new CellShape(row.get(column))))
              .sorted()
              .toArray();
    }
    this.usualCells = Arrays.stream(costs).mapToDouble(all -> quantile(all, 99, 100)).toArray();
    this.lengths =
        IntStream.range(0, columns.size())
            .mapToObj(column -> Lengths.of(rows.stream().map(row -> row.get(column)).toList()))
            .toList();
    this.leastCells = Arrays.stream(costs).mapToDouble(all -> quantile(all, 0, 1)).toArray();
    this.usual = quantile(rows.stream().mapToDouble(this::of).sorted().toArray(), 9, 10);
  }

  private static long onceSeen(Map<String, Integer> seen, char grain) {
    return seen.entrySet().stream()
        .filter(e -> e.getKey().charAt(0) == grain && e.getValue() == 1)
        .count();
  }

  /** Learns from rows that are all of one width. */
  static Neighbors of(List<List<String>> rows, int width) {
    List<Map<String, Integer>> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      Map<String, Integer> seen = new HashMap<>();
      for (List<String> row : rows) {
        CellShape cell = new CellShape(row.get(i));
        for (int grain = 0; grain < CellShape.GRAINS; grain++) {
          seen.merge(cell.key(grain), 1, Integer::sum);
        }
        seen.merge(cell.firstWord(), 1, Integer::sum);
        seen.merge(cell.lastWord(), 1, Integer::sum);
      }
      columns.add(seen);
    }
    return new Neighbors(columns, rows);
  }

  int width() {
    return columns.size();
  }

  /** How many rows were seen. */
  int rows() {
    return rows;
  }

  @Override
  public double of(int column, CellShape cell) {
    Map<String, Integer> seen = columns.get(column);
    double likely = 1;
    int once = rows < FEW_ROWS ? 0 : 1;
    for (int grain = 0; grain < CellShape.GRAINS; grain++) {
      int count = seen.getOrDefault(cell.key(grain), 0);
      double isNew = unseen[column][grain];
      if (count > once) {
        likely *= (1 - isNew) * count / rows;
        break;
      }
      likely *= isNew;
    }
    return -Math.log(likely * (1 - floor) + floor);
  }

  @Override
  public double usual(int column) {
    return usualCells[column] + 0.5;
  }

  @Override
  public boolean isKnownKind(int column, CellShape cell) {
    return switch (cell.cellKind()) {
      case WORDS, EMAIL, URL ->
          columns.get(column).getOrDefault(cell.key(CellShape.GRAINS - 1), 0) * 5 >= rows;
      default -> false;
    };
  }

  @Override
  public double least(int column) {
    return leastCells[column];
  }

  @Override
  public double ofEnd(int column, CellShape cell) {
    boolean known = columns.get(column).containsKey(cell.lastWord());
    return (known ? 0 : UNKNOWN_WORD) + lengths.get(column).cost(cell.length());
  }

  @Override
  public double ofStart(int column, CellShape cell) {
    boolean known = columns.get(column).containsKey(cell.firstWord());
    return (known ? 0 : UNKNOWN_WORD) + lengths.get(column).cost(cell.length());
  }

  /** What nine of ten sound rows cost at most. */
  double usual() {
    return usual;
  }

  /** The cost of a whole row. */
  double of(List<String> row) {
    double sum = 0;
    for (int i = 0; i < row.size(); i++) {
      sum += of(i, new CellShape(row.get(i)));
    }
    return sum;
  }

  private static double quantile(double[] sorted, int part, int of) {
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * part / of];
  }
}
