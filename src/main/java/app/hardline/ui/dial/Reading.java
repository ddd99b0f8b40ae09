package app.hardline.ui.dial;

import java.time.Instant;

/** How a date in words was read. */
public sealed interface Reading {

  /**
   * It was understood.
   *
   * @param at the instant
   * @param inFull the date and time in full
   * @param beside what else is to be known about that time
   */
  record Understood(Instant at, String inFull, String beside) implements Reading {}

  /**
   * It was not.
   *
   * @param sentence what is wrong and what to type instead; empty while nothing is typed
   */
  record NotUnderstood(String sentence) implements Reading {}
}
