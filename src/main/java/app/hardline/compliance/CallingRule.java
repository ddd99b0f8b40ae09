package app.hardline.compliance;

import app.hardline.time.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the rules of calling: what holds in a place on some days.
 *
 * @param country its code; {@code *} for every country without rows of its own
 * @param state its code; empty for the whole country
 * @param days on which it holds
 * @param hours when calls are allowed; empty when they aren't at all
 * @param holidays whether calls are allowed on the place's holidays
 * @param validFrom the first day on which it holds
 * @param source where it is from
 * @param checkedOn when somebody last looked there
 * @param remark what is doubtful about it; may be empty
 */
public record CallingRule(
    String country,
    String state,
    Days days,
    Optional<Hours> hours,
    boolean holidays,
    LocalDate validFrom,
    String source,
    LocalDate checkedOn,
    String remark) {

  /** On which days a rule holds. */
  public sealed interface Days {
    /**
     * Whether a date is one of them.
     *
     * @param date any
     * @return true when it is
     */
    boolean include(LocalDate date);
  }

  /**
   * Days of the week.
   *
   * @param days which
   */
  public record Weekdays(Set<DayOfWeek> days) implements Days {
    /** Keeps the days from change. */
    public Weekdays {
      days = Set.copyOf(days);
    }

    @Override
    public boolean include(LocalDate date) {
      return days.contains(date.getDayOfWeek());
    }
  }

  /**
   * A date of every year.
   *
   * @param day which
   */
  public record EveryYear(MonthDay day) implements Days {
    @Override
    public boolean include(LocalDate date) {
      return MonthDay.from(date).equals(day);
    }
  }

  /**
   * One date.
   *
   * @param day which
   */
  public record Once(LocalDate day) implements Days {
    @Override
    public boolean include(LocalDate date) {
      return date.equals(day);
    }
  }

  /** Whether it holds on a date, unless a newer row does. */
  boolean covers(LocalDate date) {
    return !date.isBefore(validFrom) && days.include(date);
  }
}
