package app.hardline.dialing;

import app.hardline.prospect.CallList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Over which prospects a queue runs.
 *
 * @param lists the ids of some lists; empty for all lists but those for practice
 */
public record Scope(List<Long> lists) {

  /** Keeps the lists in one order, each once. */
  public Scope {
    lists = lists.stream().sorted().distinct().toList();
  }

  /**
   * All lists but those for practice.
   *
   * @return each prospect once
   */
  public static Scope all() {
    return new Scope(List.of());
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
    return new Scope(Stream.of(lists).map(CallList::id).toList());
  }
}
