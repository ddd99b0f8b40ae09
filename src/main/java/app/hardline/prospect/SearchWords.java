package app.hardline.prospect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what a person types, or what a prospect has, into words of the search index. */
final class SearchWords {
  private static final int LAST = 4;
  private static final int MOST_DIGITS = 15;
  private static final Pattern BLANKS = Pattern.compile("[\\s\"\\x00]+");

  /** The accents that belong to the letter before them; all other marks part words. */
  private static final String ACCENTS =
      "\\u0300-\\u0304\\u0306-\\u030C\\u030F\\u0311\\u031B\\u0323-\\u0328\\u032D\\u032E\\u0330\\u0331";

  /** Letters that the index's older Unicode doesn't take for any: New Tai Lue and Vedic signs. */
  private static final String NO_LETTERS = "\\u19B0-\\u19C9\\u1CF2\\u1CF3";

  /** What parts words for the index too (tokenizer unicode61); a test compares all signs. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[^\\p{L}\\p{N}\\p{Co}" + ACCENTS + "]|[" + NO_LETTERS + "])+");

  /** The one accent of a letter; the index knows letters with two that it leaves as they are. */
  private static final Pattern ACCENT = Pattern.compile("(?<=[a-zA-Z])[" + ACCENTS + "]");

  private static final Pattern LONGER_LATIN = Pattern.compile("(?=.*[a-z])[a-z0-9]{4,}");
  private static final Pattern NUMBER = Pattern.compile("[0-9 +./()\\u00a0-]+");
  private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");

  private SearchWords() {}

  /**
   * The beginnings of words that are looked for. What the index takes for two words, as in {@code
   * O'Neil}, are two.
   */
  static List<String> of(String text) {
    if (isNumber(text)) {
      return List.of(national(text));
    }
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.splitAsStream(text).toList()) {
      if (isNumber(word)) {
        words.add(national(word));
      } else {
        parts(word).forEach(words::add);
      }
    }
    return words;
  }

  /** What the index takes for the words of a text. */
  static Stream<String> parts(String text) {
    return BETWEEN.splitAsStream(text).filter(part -> !part.isEmpty());
  }

  /**
   * The digits that are looked for where nothing else is.
   *
   * @return without the code of a country; empty where the text is anything but one number
   */
  static Optional<String> digitsAlone(String text) {
    return isNumber(text) ? Optional.of(national(text)) : Optional.empty();
  }

  /**
   * A longer word as the index spells it.
   *
   * @return empty for up to three letters, for digits alone, and where other than the letters of
   *     English are left when case and one accent of each are taken away
   */
  static Optional<String> latin(String word) {
    String plain =
        ACCENT
            .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return Optional.of(plain).filter(it -> LONGER_LATIN.matcher(it).matches());
  }

  /**
   * The words by which numbers are found: each without its country's code, and its last four
   * digits.
   */
  static String digits(String numbers) {
    StringBuilder words = new StringBuilder();
    for (int from = 0; from < numbers.length(); ) {
      int blank = numbers.indexOf(' ', from);
      int end = blank < 0 ? numbers.length() : blank;
      int national = from + codeLength(numbers.substring(from, end));
      words.append(words.isEmpty() ? "" : " ").append(numbers, national, end);
      words.append(' ').append(numbers, Math.max(national, end - LAST), end);
      from = end + 1;
    }
    return words.toString();
  }

  /** Digits with nothing between them but what numbers are written with; two of them at least. */
  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && digitsOf(text).length() > 1;
  }

  private static String national(String text) {
    String digits = digitsOf(text);
    boolean nanp = digits.length() == 11 && digits.startsWith("1");
    boolean whole = nanp || text.strip().startsWith("+");
    return whole && digits.length() <= MOST_DIGITS
        ? digits.substring(Math.min(digits.length() - 1, codeLength(digits)))
        : digits;
  }

  private static String digitsOf(String text) {
    return NOT_DIGITS.matcher(text).replaceAll("");
  }

  private static int codeLength(String digits) {
    int code = CallingCodes.of(Long.parseLong(digits));
    return code == 0 ? 0 : Integer.toString(code).length();
  }
}
