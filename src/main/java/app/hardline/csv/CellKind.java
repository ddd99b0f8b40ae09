package app.hardline.csv;

/** What the text of a cell looks like, without knowing what its column means. */
enum CellKind {
  EMPTY,
  NUMBER,
  DATE,
  TIME,
  PHONE,
  EMAIL,
  URL,
  /** One word with digits in it, such as {@code MG-8769}. */
  CODE,
  WORDS;

  /** Whether a column name would hardly look like this. */
  boolean speaksOfValues() {
    return switch (this) {
      case NUMBER, DATE, TIME, PHONE, EMAIL, URL -> true;
      case EMPTY, CODE, WORDS -> false;
    };
  }

  static CellKind of(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return EMPTY;
    }
    int digits = 0;
    int letters = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (Character.isWhitespace(c)) {
        blank = true;
      }
    }
    if (letters == 0) {
      return digits == 0 ? WORDS : ofDigits(text, digits);
    }
    if (!blank) {
      int at = text.indexOf('@');
      if (at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf('@', at + 1) < 0) {
        return EMAIL;
      }
      if (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.")) {
        return URL;
      }
      if (digits > 0) {
        return isScientific(text) ? NUMBER : CODE;
      }
    }
    return WORDS;
  }

  private static boolean isScientific(String text) {
    int e = text.indexOf("E+");
    return e > 0 && digitsOnly(text, 0, e, ".,") && digitsOnly(text, e + 2, text.length(), "");
  }

  private static boolean digitsOnly(String text, int from, int to, String also) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && also.indexOf(c) < 0) {
        return false;
      }
    }
    return to > from;
  }

  private static CellKind ofDigits(String text, int digits) {
    if (text.indexOf(':') > 0 && digitsOnly(text, 0, text.length(), ":.")) {
      return TIME;
    }
    if (isDate(text, digits)) {
      return DATE;
    }
    return digits >= 7 && (text.charAt(0) == '+' || digits < text.length())
        ? ofLongNumber(text)
        : NUMBER;
  }

  private static CellKind ofLongNumber(String text) {
    return digitsOnly(text, 0, text.length(), ".,$€£%-") && text.lastIndexOf('-') <= 0
        ? NUMBER
        : PHONE;
  }

  private static boolean isDate(String text, int digits) {
    if (digits < 4 || digits > 14) {
      return false;
    }
    String day = text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) : text;
    for (char separator : new char[] {'/', '-', '.'}) {
      int first = day.indexOf(separator);
      int second = day.indexOf(separator, first + 1);
      if (first >= 1
          && first <= 4
          && second > first + 1
          && second <= first + 3
          && day.length() - second - 1 <= 4
          && day.length() > second + 1
          && day.indexOf(separator, second + 1) < 0
          && digitsOnly(day, 0, day.length(), String.valueOf(separator))) {
        return true;
      }
    }
    return false;
  }
}
