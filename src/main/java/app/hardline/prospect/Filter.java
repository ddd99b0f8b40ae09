package app.hardline.prospect;

import java.util.Set;

/** What prospects have to be to be shown. */
public sealed interface Filter {

  /**
   * Is in a state of a country.
   *
   * @param state as the prospects have it, in any case
   */
  record InState(String state) implements Filter {}

  /**
   * Works in an industry.
   *
   * @param industry as the prospects have it, in any case
   */
  record InIndustry(String industry) implements Filter {}

  /**
   * Has a title with all these words in it.
   *
   * @param words parted by blanks, in any case
   */
  record Titled(String words) implements Filter {}

  /**
   * Works where so many do; a range counts by its lower end.
   *
   * @param fewest at least
   * @param most at most
   */
  record Employees(int fewest, int most) implements Filter {}

  /** Was never called. */
  record NeverCalled() implements Filter {}

  /** Has a direct or mobile number that can be dialed. */
  record HasDirect() implements Filter {}

  /**
   * Has a tag.
   *
   * @param tag the very word
   */
  record Tagged(String tag) implements Filter {}

  /**
   * Stands where the queue will do this with them.
   *
   * @param state what it will do
   */
  record Stands(QueueState state) implements Filter {}

  /**
   * Is one of some.
   *
   * @param what they have in common, in words
   * @param ids theirs
   */
  record Among(String what, Set<Long> ids) implements Filter {
    /** Keeps the ids from change. */
    public Among {
      ids = Set.copyOf(ids);
    }
  }
}
