package app.hardline.dialing;

import app.hardline.prospect.CallList;
import app.hardline.prospect.Filter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Over which prospects a queue runs.
 *
 * @param lists the ids of some lists; empty for all lists but those for practice
 * @param filters each has to hold; who fits is worked out when a session starts
 */
public record Scope(List<Long> lists, List<Filter> filters) {

  /** Keeps the lists in one order, each once, and the filters from change. */
  public Scope {
    lists = lists.stream().sorted().distinct().toList();
    filters = List.copyOf(filters);
  }

  /**
   * All lists but those for practice.
   *
   * @return each prospect once
   */
  public static Scope all() {
    return new Scope(List.of(), List.of());
  }

  /**
   * Some lists.
   *
   * @param lists one at least, which may be one for practice
   * @return their prospects, each once
   */
  public static Scope of(CallList... lists) {
    if (lists.length == 0) {
      throw new IllegalArgumentException("one list at least");
    }
    return new Scope(Stream.of(lists).map(CallList::id).toList(), List.of());
  }

  /**
   * The same without its filters.
   *
   * @return everybody on the lists
   */
  public Scope unfiltered() {
    return new Scope(lists, List.of());
  }
}
