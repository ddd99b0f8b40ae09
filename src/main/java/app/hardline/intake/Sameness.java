package app.hardline.intake;

import app.hardline.prospect.PhoneNumber;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two that share a key are the same prospect, and how much of one holds for the other. The
 * rule and its reasons: {@code src/docs/decisions/013-who-is-a-duplicate.md}.
 */
final class Sameness {
  private static final int SHORTEST_STEM = 4;
  private static final Set<String> FILLERS = Set.of("the", "and", "of", "at", "in", "a", "an");

  private Sameness() {}

  /** By which key they are the same, in the order in which keys are tried. */
  enum By {
    PHONE,
    EMAIL,
    NAME
  }

  /** Whether a key that both have makes them one prospect. */
  static boolean same(By key, Identity row, Identity known) {
    return switch (key) {
      case PHONE -> sharesNumber(row.numbers(), known.numbers()) && !sharesOnlyTheLine(row, known);
      case EMAIL -> !row.email().isEmpty() && row.email().equals(known.email());
      case NAME ->
          !row.company().isEmpty()
              && row.company().equals(known.company())
              && row.person().equals(known.person())
              && (!row.person().isEmpty() || row.town().equals(known.town()));
    };
  }

  /** Whether what the row says may be added to the prospect: not when it names somebody else. */
  static boolean agrees(Identity row, Identity known) {
    return agree(row.person(), known.person())
        && (agree(row.company(), known.company()) || alike(row, known));
  }

  /** A switchboard of colleagues, or the line of a house with several businesses in it. */
  private static boolean sharesOnlyTheLine(Identity row, Identity known) {
    boolean persons = !row.person().isEmpty() && !known.person().isEmpty();
    if (persons) {
      return !row.person().equals(known.person()) && row.company().equals(known.company());
    }
    return !agree(row.company(), known.company()) && !alike(row, known);
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean sharesNumber(List<PhoneNumber> some, List<PhoneNumber> others) {
    return some.stream().anyMatch(others::contains);
  }

  /** Whether one company's name holds the words of the other's, the town's left out. */
  private static boolean alike(Identity row, Identity known) {
    Set<String> towns = words(row.town());
    towns.addAll(words(known.town()));
    Set<String> one = words(row.company());
    Set<String> other = words(known.company());
    one.removeAll(towns);
    other.removeAll(towns);
    return holds(one, other) || holds(other, one);
  }

  private static boolean holds(Set<String> more, Set<String> fewer) {
    return !fewer.isEmpty()
        && fewer.stream().allMatch(word -> more.stream().anyMatch(many -> sameWord(many, word)));
  }

  private static boolean sameWord(String one, String other) {
    if (one.length() < SHORTEST_STEM || other.length() < SHORTEST_STEM) {
      return one.equals(other);
    }
    return one.startsWith(other) || other.startsWith(one);
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(text.split(" ", -1)));
    words.removeAll(FILLERS);
    words.remove("");
    return words;
  }
}
