package app.hardline.prospect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds nothing but digits, the usual marks between them and perhaps an extension: what
 * nearly every cell is, read without the library's regular expressions.
 *
 * @param plus whether it begins with a plus sign
 * @param digits all digits as one number
 * @param count how many digits there are, leading zeros included
 * @param extension digits, or empty
 */
record WrittenDigits(boolean plus, long digits, int count, String extension) {
  private static final int MOST = 16;
  private static final Pattern EXTENSION =
      Pattern.compile("[, ]*(?:x|ext\\.?) *([0-9]{1,7})", Pattern.CASE_INSENSITIVE);

  /** Reads a cell without blanks around it; null when there is anything unusual in it. */
  static @Nullable WrittenDigits read(String cell) {
    boolean plus = !cell.isEmpty() && cell.charAt(0) == '+';
    long digits = 0;
    int count = 0;
    for (int i = plus ? 1 : 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        if (++count > MOST) {
          return null;
        }
        digits = digits * 10 + c - '0';
      } else if (!joins(c)) {
        return withExtension(cell, i, new WrittenDigits(plus, digits, count, ""));
      }
    }
    return count == 0 ? null : new WrittenDigits(plus, digits, count, "");
  }

  private static boolean joins(char c) {
    return switch (c) {
      case ' ', '-', '.', '(', ')', '/', '\u00a0' -> true;
      default -> false;
    };
  }

  private static @Nullable WrittenDigits withExtension(String cell, int from, WrittenDigits main) {
    Matcher extension = EXTENSION.matcher(cell).region(from, cell.length());
    return extension.matches()
        ? new WrittenDigits(main.plus, main.digits, main.count, extension.group(1))
        : null;
  }
}
