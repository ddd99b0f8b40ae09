package app.hardline.quota;

import app.hardline.words.Refused;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time of the week that is set aside for calling, on the owner's clock.
 *
 * @param day of the week
 * @param from when it begins
 * @param to when it is over, later on the same day
 */
public record CallingBlock(DayOfWeek day, LocalTime from, LocalTime to) {

  /**
   * Checks that it ends after it begins.
   *
   * @throws Refused with {@link QuotaReason#BLOCK_ENDS_FIRST}
   */
  public CallingBlock {
    if (!to.isAfter(from)) {
      throw new Refused(QuotaReason.BLOCK_ENDS_FIRST, from, to);
    }
  }

  /**
   * How long it is on the clock's face.
   *
   * @return above zero
   */
  public Duration length() {
    return Duration.between(from, to);
  }

  /**
   * When it begins on a day.
   *
   * @param date any
   * @param zone the owner's
   * @return the instant; where clocks change it is the one that the system makes of that time
   */
  public Instant begins(LocalDate date, ZoneId zone) {
    return date.atTime(from).atZone(zone).toInstant();
  }

  /**
   * When it is over on a day.
   *
   * @param date any
   * @param zone the owner's
   * @return the instant
   */
  public Instant ends(LocalDate date, ZoneId zone) {
    return date.atTime(to).atZone(zone).toInstant();
  }

  boolean overlaps(CallingBlock other) {
    return day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
  }
}
