package app.hardline.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in two parts.
 *
 * @param first given name, with a middle one or its letter
 * @param last family name, with what belongs to it ({@code van Beethoven}, {@code Doe Jr.})
 */
record PersonName(String first, String last) {
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern VOWEL = Pattern.compile("[aeiouyäöüáéíóúàèìòùâêîôûåæø]");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau", "dipl-ing", "rev", "hon");
  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "md", "dds", "dmd", "phd", "esq", "cpa", "mba", "jd",
          "dvm", "do", "od", "pe", "rn");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "del", "della", "der", "den", "da", "di", "du", "la", "le", "ten",
          "ter", "bin", "al", "zu", "dos", "st", "st.");

  /** Splits a whole name; {@code Doe, Jane} is turned round, a title before it left out. */
  static PersonName split(String whole) {
    int comma = whole.indexOf(',');
    if (comma > 0) {
      String before = whole.substring(0, comma).strip();
      String after = whole.substring(comma + 1).strip();
      return isSuffix(after)
          ? split(before).withSuffix(after)
          : new PersonName(withoutHonorifics(after), before);
    }
    List<String> words = new ArrayList<>(Arrays.asList(BLANKS.split(withoutHonorifics(whole), -1)));
    if (words.size() == 1) {
      return new PersonName(words.getFirst(), "");
    }
    int last = words.size() - 1;
    if (last > 1 && isSuffix(words.get(last))) {
      last--;
    }
    while (last > 1 && PARTICLES.contains(words.get(last - 1).toLowerCase(Locale.ROOT))) {
      last--;
    }
    return new PersonName(
        String.join(" ", words.subList(0, last)),
        String.join(" ", words.subList(last, words.size())));
  }

  /** A name in capitals or in small letters as it is usually written, where that is safe. */
  static String proper(String name) {
    boolean upper = name.equals(name.toUpperCase(Locale.ROOT));
    boolean lower = name.equals(name.toLowerCase(Locale.ROOT));
    if (name.isEmpty() || upper == lower) {
      return name;
    }
    StringBuilder proper = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length();
      if (end || name.charAt(i) == ' ' || name.charAt(i) == '-' || name.charAt(i) == '\'') {
        String word = name.substring(from, i);
        boolean apostrophe = !end && name.charAt(i) == '\'' && word.length() == 1;
        if (!apostrophe && !isPlain(word)) {
          return name;
        }
        proper.append(capitalized(word));
        if (!end) {
          proper.append(name.charAt(i));
        }
        from = i + 1;
      }
    }
    return proper.toString();
  }

  private static boolean isPlain(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return PLAIN_WORD.matcher(word).matches()
        && VOWEL.matcher(small).find()
        && !PARTICLES.contains(small)
        && !SUFFIXES.contains(small);
  }

  private static String capitalized(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.length() > 4 && small.startsWith("mc")) {
      return "Mc" + capitalized(small.substring(2));
    }
    return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
  }

  private static String withoutHonorifics(String name) {
    String rest = name.strip();
    int blank = rest.indexOf(' ');
    while (blank > 0 && HONORIFICS.contains(bare(rest.substring(0, blank)))) {
      rest = rest.substring(blank + 1).strip();
      blank = rest.indexOf(' ');
    }
    return rest;
  }

  private PersonName withSuffix(String suffix) {
    return new PersonName(first, last.isEmpty() ? "" : last + ", " + suffix);
  }

  private static boolean isSuffix(String text) {
    return Arrays.stream(text.split("[ ,]+", -1)).allMatch(word -> SUFFIXES.contains(bare(word)));
  }

  private static String bare(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
