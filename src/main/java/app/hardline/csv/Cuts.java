package app.hardline.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the text of one record may be cut into cells: at its delimiters, at the quotes that may
 * close a quoted cell, and between two characters that hardly belong together. Costs are in the
 * measure of {@link CellCosts}.
 */
final class Cuts {
  private static final double STRAY_QUOTE = 3;
  private static final double WITHIN_UNQUOTED = 0.7;
  private static final double QUOTE_INSIDE = 2;
  private static final double ONE_MORE_INSIDE = 0.5;
  private static final double OPEN_ENDED = 2;
  private static final int MOST_CLOSINGS = 12;
  private static final int LONGEST_INNER_SPLIT = 48;

  private final String text;
  private final String delimiter;
  private final Dialect dialect;

  /** Where a cell may start: the start of the text, and behind each delimiter. */
  private final int[] starts;

  /** A cell that is read from an offset: its text, which start it leads to, at what cost. */
  record Cell(String text, int next, double cost, Set<Problem> problems) {}

  Cuts(String text, String delimiter, Dialect dialect) {
    this.text = text;
    this.delimiter = delimiter;
    this.dialect = dialect;
    this.starts = starts();
  }

  private int[] starts() {
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int at = 0; (at = text.indexOf(delimiter, at)) >= 0; ) {
      at += delimiter.length();
      found.add(at);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many cells there are if every delimiter parts two. */
  int count() {
    return starts.length;
  }

  /** The offset of a start. */
  int start(int index) {
    return starts[index];
  }

  /** Where the text ends that starts at a start: before the next delimiter. */
  int endOf(int start) {
    return start + 1 < starts.length ? starts[start + 1] - delimiter.length() : text.length();
  }

  /** The text from an offset up to the end of a start's text. */
  String upTo(int from, int start) {
    return text.substring(from, endOf(start));
  }

  /** Whether nothing stands between a start and the next delimiter. */
  boolean isBlank(int start) {
    return upTo(starts[start], start).isBlank();
  }

  /** Whether a quote opens at an offset. */
  boolean opens(int from) {
    return from < text.length() && text.charAt(from) == dialect.quote();
  }

  /**
   * What the quotes in an unquoted cell cost: it opens with one, it looks quoted, it holds some.
   */
  double quotesIn(String cell) {
    double cost = 0;
    for (int at = 0; (at = cell.indexOf(dialect.quote(), at)) >= 0; at++) {
      cost += at == 0 ? STRAY_QUOTE : WITHIN_UNQUOTED;
    }
    boolean looksQuoted =
        cell.length() > 1
            && cell.charAt(0) == dialect.quote()
            && cell.charAt(cell.length() - 1) == dialect.quote();
    return looksQuoted ? cost + STRAY_QUOTE : cost;
  }

  /**
   * Quoted cells that open at an offset, for each quote that may close them.
   *
   * @param lost whether only closings count behind which no delimiter stands
   */
  List<Cell> quoted(int from, boolean lost) {
    List<Cell> cells = new ArrayList<>();
    int open = from;
    while (open < text.length() && text.charAt(open) == ' ' && !delimiter.isBlank()) {
      open++;
    }
    if (open >= text.length() || text.charAt(open) != dialect.quote()) {
      return cells;
    }
    StringBuilder value = new StringBuilder();
    double cost = 0;
    for (int at = open + 1; at < text.length() && cells.size() < MOST_CLOSINGS; at++) {
      char c = text.charAt(at);
      boolean quoteFollows = at + 1 < text.length() && text.charAt(at + 1) == dialect.quote();
      if (c == dialect.escape() && c != dialect.quote() && quoteFollows) {
        value.append(dialect.quote());
        at++;
      } else if (c != dialect.quote()) {
        value.append(c);
      } else if (quoteFollows) {
        addClosing(cells, lost, value.toString(), at + 1, cost);
        value.append(c);
        addClosing(cells, lost, value.toString(), at + 2, cost + inside(cost));
        at++;
      } else {
        addClosing(cells, lost, value.toString(), at + 1, cost);
        value.append(c);
        cost += inside(cost);
      }
    }
    return cells;
  }

  private static double inside(double costSoFar) {
    return costSoFar == 0 ? QUOTE_INSIDE : ONE_MORE_INSIDE;
  }

  private void addClosing(List<Cell> cells, boolean lost, String value, int end, double cost) {
    int next = startBehind(end);
    if (lost ? next < 0 : next >= 0) {
      Set<Problem> problems = EnumSet.noneOf(Problem.class);
      if (cost > 0) {
        problems.add(Problem.STRAY_QUOTE);
      }
      double open = lost && value.endsWith(delimiter) ? OPEN_ENDED : 0;
      cells.add(new Cell(value, lost ? end : next, cost + open, problems));
    }
  }

  /** Which start lies right behind an offset, blanks left aside; negative when text follows. */
  private int startBehind(int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ' && !text.startsWith(delimiter, at)) {
      at++;
    }
    if (at == text.length()) {
      return starts.length;
    }
    return text.startsWith(delimiter, at)
        ? Arrays.binarySearch(starts, at + delimiter.length())
        : -1;
  }

  /** The start whose text an offset lies in. */
  int startAround(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Whether it is worth thinking that a delimiter was lost at an offset of a text that long. */
  boolean mayPart(int at, int length) {
    return seam(at) < 1.5 || length <= LONGEST_INNER_SPLIT;
  }

  /** How unlikely two cells meet between two characters: 0 for {@code aB}, more within a word. */
  double seam(int at) {
    char left = text.charAt(at - 1);
    char right = text.charAt(at);
    if (left == ' ' || right == ' ') {
      return 1;
    }
    if (right == dialect.quote() || (Character.isLowerCase(left) && Character.isUpperCase(right))) {
      return 0;
    }
    if (Character.isDigit(left) && Character.isDigit(right)) {
      return 1;
    }
    boolean word = isOfWord(left) && isOfWord(right);
    boolean name =
        Character.isUpperCase(right)
            && at + 1 < text.length()
            && Character.isLowerCase(text.charAt(at + 1));
    return word && !name ? 1.5 : 0.5;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '_' || c == '\'';
  }
}
