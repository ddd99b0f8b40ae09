package app.hardline.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds an objection by its first letters: two of them, or as many more as part it from the others.
 * Blanks and marks aren't typed.
 *
 * @param objections in the order in which they are shown
 */
public record ObjectionLetters(List<Objection> objections) {
  private static final int FEWEST = 2;

  /** Keeps the list from change. */
  public ObjectionLetters {
    objections = List.copyOf(objections);
  }

  /**
   * Which objections can still be meant.
   *
   * @param typed letters in any case
   * @return those that begin with them
   */
  public List<Objection> beginningWith(String typed) {
    String letters = letters(typed);
    return objections.stream().filter(it -> letters(it.said()).startsWith(letters)).toList();
  }

  /**
   * The objection that is meant.
   *
   * @param typed letters in any case
   * @return empty while more than one can be meant, or none
   */
  public Optional<Objection> meantBy(String typed) {
    String letters = letters(typed);
    return objections.stream().filter(it -> letters(head(it)).equals(letters)).findFirst();
  }

  /**
   * What is to be typed, as it stands in the objection.
   *
   * @param objection one of these
   * @return its beginning, such as {@code We} of {@code We have someone}
   */
  public String head(Objection objection) {
    String own = letters(objection.said());
    int count = FEWEST;
    while (count < own.length() && isShared(own.substring(0, count), objection)) {
      count++;
    }
    return beginning(objection.said(), count);
  }

  private boolean isShared(String letters, Objection but) {
    return objections.stream()
        .filter(it -> it.id() != but.id())
        .anyMatch(it -> letters(it.said()).startsWith(letters));
  }

  private static String beginning(String text, int letters) {
    int seen = 0;
    int end = 0;
    while (end < text.length() && seen < letters) {
      int character = text.codePointAt(end);
      seen += Character.isLetterOrDigit(character) ? 1 : 0;
      end += Character.charCount(character);
    }
    return text.substring(0, end);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }
}
