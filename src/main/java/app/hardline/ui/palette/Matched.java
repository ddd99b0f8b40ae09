package app.hardline.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a name: typed by the person who looks for it, or not.
 *
 * @param text as it stands in the name
 * @param typed whether these letters were typed
 */
record Matched(String text, boolean typed) {

  /**
   * The parts of a name: where a word begins as one that was typed, its letters are one of them.
   */
  static List<Matched> parts(String name, String typed) {
    List<String> words =
        Arrays.stream(typed.strip().split("\\s+")).filter(it -> !it.isEmpty()).toList();
    List<Matched> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < name.length(); at++) {
      OptionalInt end = beginsWord(name, at) ? end(name, at, words) : OptionalInt.empty();
      if (end.isPresent()) {
        add(parts, name.substring(from, at), false);
        add(parts, name.substring(at, end.getAsInt()), true);
        from = end.getAsInt();
        at = from - 1;
      }
    }
    add(parts, name.substring(from), false);
    return parts;
  }

  private static boolean beginsWord(String name, int at) {
    return Character.isLetterOrDigit(name.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)));
  }

  /** Where the longest of the words ends that stands there. */
  private static OptionalInt end(String name, int at, List<String> words) {
    return words.stream()
        .filter(word -> name.regionMatches(true, at, word, 0, word.length()))
        .mapToInt(word -> at + word.length())
        .max();
  }

  private static void add(List<Matched> parts, String text, boolean typed) {
    if (!text.isEmpty()) {
      parts.add(new Matched(text, typed));
    }
  }
}
