package app.hardline.csv;

/**
 * A sample of text parted by one delimiter and quote, and how well that goes. Read loosely: a
 * quoted cell ends at the first quote before a delimiter or a line end, whatever quotes it holds.
 */
final class Trial {
  private static final int LONGEST_QUOTED = 1 << 13;
  private static final String STRONG = ",;\t|";

  private final String text;
  private final String delimiter;
  private final char quote;
  private final Widths widths = new Widths();
  private int firstWidth;
  private int cells;
  private int oddCells;
  private int properQuotes;
  private int strayQuotes;
  private int at;

  Trial(String text, String delimiter, char quote) {
    this.text = text;
    this.delimiter = delimiter;
    this.quote = quote;
    while (at < text.length()) {
      record();
    }
  }

  private void record() {
    int width = 0;
    boolean blank = true;
    int before = at;
    while (true) {
      int from = at;
      cell();
      width++;
      blank &= text.substring(from, at).isBlank();
      if (!text.startsWith(delimiter, at)) {
        break;
      }
      at += delimiter.length();
    }
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    if (!blank && at > before) {
      widths.add(width);
      if (firstWidth == 0) {
        firstWidth = width;
      }
    }
  }

  private void cell() {
    cells++;
    int open = behindBlanks(at);
    if (open < text.length() && text.charAt(open) == quote) {
      int end = closing(open);
      if (end > 0) {
        properQuotes++;
        at = end;
        return;
      }
      strayQuotes++;
    }
    boolean odd = false;
    int from = at;
    while (at < text.length() && !isLineEnd(text.charAt(at)) && !text.startsWith(delimiter, at)) {
      char c = text.charAt(at);
      if (c == quote && at > from && quote == '"') {
        strayQuotes++;
      }
      odd |=
          STRONG.indexOf(c) >= 0
              && at + 1 < text.length()
              && text.charAt(at + 1) != ' '
              && (c != ',' || !isDigit(at - 1) || !isDigit(at + 1));
      at++;
    }
    if (odd) {
      oddCells++;
    }
  }

  private boolean isDigit(int index) {
    return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
  }

  private int closing(int open) {
    int limit = Math.min(text.length(), open + LONGEST_QUOTED);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == quote) {
        if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
          i++;
        } else if (endsCell(behindBlanks(i + 1))) {
          return behindBlanks(i + 1);
        }
      }
    }
    return -1;
  }

  private boolean endsCell(int index) {
    return index == text.length()
        || isLineEnd(text.charAt(index))
        || text.startsWith(delimiter, index);
  }

  /** Blanks between delimiter and quote are no part of the cell, unless they are the delimiter. */
  private int behindBlanks(int index) {
    int i = index;
    while (i < text.length() && text.charAt(i) == ' ' && !text.startsWith(delimiter, i)) {
      i++;
    }
    return i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  char quote() {
    return quote;
  }

  int records() {
    return widths.records();
  }

  int properQuotes() {
    return properQuotes;
  }

  /** The most frequent width of at least two; 1 when there is none. */
  int width() {
    return widths.usual(firstWidth);
  }

  /** Whether the first record has the width of most. */
  boolean firstIsAsWide() {
    return firstWidth == width();
  }

  /** Which share of the records has the width of most. */
  double evenness() {
    return records() == 0 || width() == 1 ? 0 : (double) widths.of(width()) / records();
  }

  /** Whether each record has quoted cells and all quotes are in their place. */
  boolean isHeldByQuotes() {
    return properQuotes >= records() && strayQuotes * 20 <= properQuotes;
  }

  /** Between 0 and 1: even rows, quotes in their place, no cell that looks like several. */
  double score() {
    double quotes = (properQuotes + 1.0) / (properQuotes + strayQuotes + 1.0);
    double whole = 1 - (double) oddCells / Math.max(1, cells);
    return evenness() * (0.1 + 0.9 * quotes) * whole * (firstIsAsWide() ? 1 : 0.9);
  }
}
