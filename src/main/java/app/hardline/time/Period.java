package app.hardline.time;

import java.time.LocalDate;

/**
 * Some days in a row.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record Period(LocalDate from, LocalDate to) {

  /** Checks that the period doesn't end before it begins. */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends on or after its first day");
    }
  }

  /**
   * Whether a day lies in it.
   *
   * @param day any day
   * @return true from the first day to the last
   */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
