package app.hardline.prospect;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Texts as they are compared: case, blanks, punctuation, legal forms and ß/ss don't count; other
 * diacritics do (Müller is not Muller).
 */
public final class Fold {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "llc",
          "llp",
          "lp",
          "pllc",
          "pc",
          "pa",
          "corp",
          "corporation",
          "co",
          "ltd",
          "limited",
          "plc",
          "gmbh",
          "mbh",
          "ag",
          "kg",
          "kgaa",
          "ohg",
          "ug",
          "ev",
          "eg",
          "se",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "sl",
          "bv",
          "nv",
          "oy",
          "ab",
          "as",
          "aps",
          "pty",
          "pvt",
          "lllp",
          "gbr");

  private Fold() {}

  /**
   * A person's name: letters and digits in lower case, everything else a single blank.
   *
   * @param text as it was written
   * @return as it is compared
   */
  public static String name(String text) {
    return words(text, new StringBuilder(text.length())).toString();
  }

  /**
   * A company's name without its legal form.
   *
   * @param text as it was written
   * @return as it is compared
   */
  public static String company(String text) {
    StringBuilder folded = words(text, new StringBuilder(text.length()));
    int end = folded.length();
    while (true) {
      int blank = folded.lastIndexOf(" ", end - 1);
      if (blank <= 0 || !isLegal(folded.substring(blank + 1, end))) {
        break;
      }
      end = blank;
    }
    folded.setLength(end);
    return folded.toString();
  }

  /**
   * Whether a company's name ends in a legal form.
   *
   * @param text as it was written
   * @return true for {@code Acme, Inc.}
   */
  public static boolean hasLegalForm(String text) {
    return company(text).length() < name(text).length();
  }

  /**
   * An e-mail address.
   *
   * @param text as it was written
   * @return as it is compared
   */
  public static String email(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isLegal(String word) {
    return LEGAL_FORMS.contains(word);
  }

  private static StringBuilder words(String text, StringBuilder folded) {
    boolean gap = false;
    String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        append(c, folded);
      } else if (c != '\'' && c != '’' && c != '.') {
        gap = true;
      }
    }
    return folded;
  }

  private static void append(char c, StringBuilder folded) {
    if (c == 'ß' || c == 'ẞ') {
      folded.append("ss");
    } else {
      folded.append(Character.toLowerCase(c));
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
