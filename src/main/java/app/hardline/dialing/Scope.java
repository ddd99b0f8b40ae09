package app.hardline.dialing;

import app.hardline.prospect.CallList;
import java.util.OptionalLong;

/**
 * Over which prospects a queue runs.
 *
 * @param list the id of one list; empty for all lists but those for practice
 */
public record Scope(OptionalLong list) {

  /**
   * All lists but those for practice.
   *
   * @return each prospect once
   */
  public static Scope all() {
    return new Scope(OptionalLong.empty());
  }

  /**
   * One list.
   *
   * @param list which may be one for practice
   * @return its prospects
   */
  public static Scope of(CallList list) {
    return new Scope(OptionalLong.of(list.id()));
  }
}
