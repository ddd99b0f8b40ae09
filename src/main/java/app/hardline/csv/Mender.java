package app.hardline.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a damaged record again, as the person who made it would: of all ways to part its text into
 * as many cells as the table is wide, the one that fits the neighbors best with the least put
 * right. Immutable.
 */
final class Mender {
  private static final double OTHER_DELIMITER = 4;
  private static final double MISSING_CELL = 1.5;
  private static final int LARGEST_TABLE = 400_000;
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", " ");

  private final Dialect dialect;
  private final CellCosts costs;
  private final int width;

  /** Mends rows of a table by what its columns look like. */
  Mender(Dialect dialect, Neighbors neighbors) {
    this(dialect, neighbors, neighbors.width());
  }

  private Mender(Dialect dialect, CellCosts costs, int width) {
    this.dialect = dialect;
    this.costs = costs;
    this.width = width;
  }

  /** Mends header rows: names, hardly ever blank. */
  static Mender ofHeaders(Dialect dialect, int width) {
    return new Mender(dialect, CellCosts.ofNames(), width);
  }

  /** A record as wide as the table, what was put right, and how unlikely it is all the same. */
  record Mended(List<String> cells, Set<Problem> problems, double cost) {}

  /**
   * Mends a record by its cells alone, adding or taking away empty ones at its end; empty where
   * that fits the neighbors badly, or would lose a cell, so that the text must be looked at.
   */
  Optional<Mended> mend(List<String> cells) {
    return padded(cells).filter(mended -> fits(mended.cells(), Math.min(cells.size(), width)));
  }

  /** Mends a record by its text. */
  Mended mend(String text) {
    if (dialect.delimiter().isEmpty()) {
      return new Mended(List.of(text), EnumSet.of(Problem.STRAY_QUOTE), 0);
    }
    String delimiter = dialect.delimiter().get();
    Mended best = part(text, delimiter);
    if (count(text, delimiter) < width - 1 && !fits(best.cells())) {
      for (String other : DELIMITERS) {
        if (!other.equals(delimiter) && count(text, other) >= Math.max(1, (width - 1) / 2)) {
          Mended mended = part(text, other);
          if (mended.cost() + OTHER_DELIMITER < best.cost()) {
            Set<Problem> problems = EnumSet.of(Problem.OTHER_DELIMITER);
            problems.addAll(mended.problems());
            best = new Mended(mended.cells(), problems, mended.cost() + OTHER_DELIMITER);
          }
        }
      }
    }
    return best;
  }

  private Mended part(String text, String delimiter) {
    long size = (long) (count(text, delimiter) + 2) * (width + 1);
    return size > LARGEST_TABLE
        ? bluntly(text, delimiter)
        : new Alignment(text, delimiter, dialect, costs, width).best(this::fits);
  }

  /** Whether each cell of a row as wide as the table looks like its column. */
  boolean fits(List<String> cells) {
    return cells.size() == width && fits(cells, width);
  }

  private boolean fits(List<String> cells, int first) {
    for (int i = 0; i < first; i++) {
      String cell = cells.get(i);
      CellShape shape = new CellShape(cell);
      boolean isOfItsKind = costs.isKnownKind(i, shape) && cell.indexOf(dialect.quote()) < 0;
      if (costs.of(i, shape) > costs.usual(i) && !isOfItsKind) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a quote stands in a cell that isn't quoted, so that two cells may have grown together.
   */
  boolean hasLooseQuotes(String text) {
    String delimiter = dialect.delimiter().orElse("\n");
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == dialect.quote()) {
        at = closing(text, at);
      }
      int end = text.indexOf(delimiter, at);
      end = end < 0 ? text.length() : end;
      int quote = text.indexOf(dialect.quote(), at);
      if (quote >= 0 && quote < end) {
        return true;
      }
      at = end + delimiter.length() - 1;
    }
    return false;
  }

  /** Behind the quote that closes a cell in which quotes are doubled or escaped. */
  private int closing(String text, int open) {
    int at = open + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == dialect.escape() && c != dialect.quote()) {
        at++;
      } else if (c == dialect.quote()) {
        if (at + 1 >= text.length() || text.charAt(at + 1) != dialect.quote()) {
          return at + 1;
        }
        at++;
      }
      at++;
    }
    return Math.min(at, text.length());
  }

  /** For rows too large to weigh: parts at each delimiter, pads and cuts at the end. */
  private Mended bluntly(String text, String delimiter) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int to; cells.size() < width - 1 && (to = text.indexOf(delimiter, from)) >= 0; ) {
      cells.add(text.substring(from, to));
      from = to + delimiter.length();
    }
    cells.add(text.substring(from));
    EnumSet<Problem> problems = EnumSet.of(Problem.STRAY_QUOTE);
    if (cells.size() < width) {
      problems.add(Problem.TOO_SHORT);
      cells.addAll(java.util.Collections.nCopies(width - cells.size(), ""));
    }
    return new Mended(cells, problems, Double.MAX_VALUE);
  }

  /** The record with empty cells added or taken away at its end; empty when that loses a cell. */
  private Optional<Mended> padded(List<String> cells) {
    List<String> all = new ArrayList<>(cells);
    EnumSet<Problem> problems = EnumSet.noneOf(Problem.class);
    while (all.size() > width && all.getLast().isBlank()) {
      all.removeLast();
      problems.add(Problem.SEPARATOR_TAKEN_OUT);
    }
    if (all.size() > width) {
      return Optional.empty();
    }
    double cost = 0;
    while (all.size() < width) {
      all.add("");
      problems.add(Problem.TOO_SHORT);
      cost += MISSING_CELL;
    }
    for (int i = 0; i < width; i++) {
      cost += costs.of(i, new CellShape(all.get(i)));
    }
    return Optional.of(new Mended(all, problems, cost));
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = 0; (at = text.indexOf(part, at)) >= 0; at += part.length()) {
      count++;
    }
    return count;
  }
}
