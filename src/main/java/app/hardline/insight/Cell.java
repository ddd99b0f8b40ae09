package app.hardline.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What stands in one place of a table that is given out. */
public sealed interface Cell {
  /** Nothing is known. */
  record Empty() implements Cell {}

  /** Words, a date (ISO 8601) or an instant (ISO 8601 in UTC). */
  record Text(String text) implements Cell {}

  /** A number; amounts of money are in whole units of it. */
  record Figure(BigDecimal number) implements Cell {}

  /** Yes or no. */
  record Flag(boolean set) implements Cell {}

  /** Several words, in their order. */
  record Words(List<String> words) implements Cell {
    /** Keeps a copy. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /** Fields of the owner's own, by name. */
  record Fields(Map<String, String> values) implements Cell {}
}
