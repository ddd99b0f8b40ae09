package app.hardline.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** The text of a cell in order: blanks, words for nothing, letters that were read wrongly. */
final class CellText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CellText() {}

  /**
   * Without blanks around it and several in a row; empty for {@code n/a}, {@code -} and the like.
   */
  static String tidy(String cell) {
    String stripped = strip(cell);
    if (stripped.length() <= 5 && isNothing(stripped)) {
      return "";
    }
    return hasGap(stripped) ? collapse(stripped) : stripped;
  }

  /** Keeps the line breaks of a note. */
  static String tidyLines(String cell) {
    String stripped = strip(cell);
    return stripped.length() <= 5 && isNothing(stripped) ? "" : stripped;
  }

  /** UTF-8 that was read as Windows-1252 ({@code JosÃ©}) as what was meant; else the same text. */
  static String repaired(String text) {
    if (text.indexOf('Ã') < 0 && text.indexOf('Â') < 0 && text.indexOf('â') < 0) {
      return text;
    }
    CharsetEncoder encoder = WINDOWS.newEncoder();
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (encoder.canEncode(c)) {
        bytes.put(String.valueOf(c).getBytes(WINDOWS));
      } else if (c < 0x100) {
        bytes.put((byte) c);
      } else {
        return text;
      }
    }
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return decoded.toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  private static String strip(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || c == '\u3000';
  }

  private static boolean isNothing(String text) {
    return switch (text) {
      case "-",
          "--",
          "---",
          "—",
          "–",
          ".",
          "?",
          "n/a",
          "N/A",
          "N/a",
          "#N/A",
          "n.a.",
          "N.A.",
          "null",
          "NULL" ->
          true;
      default -> false;
    };
  }

  private static boolean hasGap(String text) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b') {
        return true;
      }
      boolean blank = c == ' ';
      if (blank && before) {
        return true;
      }
      before = blank;
    }
    return false;
  }

  private static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else {
        if (gap) {
          collapsed.append(' ');
        }
        gap = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }
}
