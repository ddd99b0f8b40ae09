package app.hardline.prospect;

/** Among whom prospects are looked for. */
public sealed interface Place {

  /** Among all. */
  record Everywhere() implements Place {}

  /**
   * Among those of a list.
   *
   * @param list which
   */
  record OnList(CallList list) implements Place {}

  /** Among those who are on no list. */
  record OnNoList() implements Place {}
}
