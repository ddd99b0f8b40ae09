package app.hardline.csv;

import org.jspecify.annotations.Nullable;

/**
 * What a cell looks like, at three grains: its exact shape ({@code MG-8769} is {@code A-9999}), its
 * coarse shape ({@code a-9}), and its kind with its length. Worked out when asked; for one thread.
 */
final class CellShape {
  /** How many grains there are, 0 the finest. */
  static final int GRAINS = 3;

  private static final String MARKS = "=~#";
  private static final int MOST_CHARS = 40;

  private final String text;
  private final @Nullable String[] keys = new String[GRAINS];

  CellShape(String text) {
    this.text = text;
  }

  /** The character that the keys of a grain begin with. */
  static char mark(int grain) {
    return MARKS.charAt(grain);
  }

  /**
   * The same for all cells that look alike at a grain; keys of different grains are never equal.
   */
  String key(int grain) {
    String key = keys[grain];
    if (key == null) {
      key =
          mark(grain)
              + switch (grain) {
                case 0 -> exact();
                case 1 -> coarse();
                default -> kind();
              };
      keys[grain] = key;
    }
    return key;
  }

  String firstWord() {
    int end = text.indexOf(' ');
    return "<" + (end < 0 ? text : text.substring(0, end));
  }

  String lastWord() {
    return ">" + text.substring(text.lastIndexOf(' ') + 1);
  }

  CellKind cellKind() {
    return CellKind.of(text);
  }

  int length() {
    return text.length();
  }

  private String exact() {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < text.length() && shape.length() < MOST_CHARS; i++) {
      char c = text.charAt(i);
      char grain =
          isDigit(c) ? '9' : Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : c;
      if (grain != last || (grain != 'a' && grain != 'A')) {
        shape.append(grain);
      }
      last = grain;
    }
    return shape.toString();
  }

  private String coarse() {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < text.length() && shape.length() < MOST_CHARS; i++) {
      char c = text.charAt(i);
      char grain = isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
      boolean withinWords = (c == ' ' || c == '\'') && last == 'a';
      if (!withinWords && grain != last) {
        shape.append(grain);
        last = grain;
      }
    }
    return shape.toString();
  }

  private String kind() {
    int size = 32 - Integer.numberOfLeadingZeros(text.length());
    return cellKind().name() + (size / 2);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
