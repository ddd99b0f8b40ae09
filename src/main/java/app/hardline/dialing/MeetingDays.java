package app.hardline.dialing;

import app.hardline.compliance.CallingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which meetings are to be confirmed now: those of tomorrow, and until the owner's next work day.
 *
 * @param from tomorrow's first moment
 * @param until the first moment after that work day
 * @param since who was called from then on was asked already: the beginning of the last work day
 */
record MeetingDays(Instant from, Instant until, Instant since) {

  static MeetingDays toConfirm(CallingHours hours, LocalDate today, ZoneId owner) {
    return new MeetingDays(
        begins(today.plusDays(1), owner),
        begins(hours.workDayAfter(today).plusDays(1), owner),
        begins(hours.workDayUpTo(today), owner));
  }

  private static Instant begins(LocalDate date, ZoneId owner) {
    return date.atStartOfDay(owner).toInstant();
  }
}
