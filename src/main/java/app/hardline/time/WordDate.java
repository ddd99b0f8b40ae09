package app.hardline.time;

import java.time.ZonedDateTime;

/** What words for a date and time mean. */
public sealed interface WordDate {

  /**
   * A time to come.
   *
   * @param at in the zone in which the words were meant
   */
  record At(ZonedDateTime at) implements WordDate {}

  /**
   * A time that has passed.
   *
   * @param at in the zone in which the words were meant
   */
  record Passed(ZonedDateTime at) implements WordDate {}

  /** Nothing that is sure. */
  record Unclear() implements WordDate {}
}
