package app.hardline.compliance;

import app.hardline.time.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * When somebody may be called on one day of their own.
 *
 * @param zone theirs
 * @param date theirs
 * @param law when the law allows it; empty when it doesn't on that day
 * @param hours when the owner wants to besides, within the law; empty when not on that day
 */
public record CallingWindow(
    ZoneId zone, LocalDate date, Optional<Hours> law, Optional<Hours> hours) {

  /**
   * The part of the day that counts.
   *
   * @param occasion what for
   * @return empty when nobody is called for that on this day
   */
  public Optional<Hours> of(Occasion occasion) {
    return occasion == Occasion.AGREED ? law : hours;
  }

  /**
   * Whether it is open.
   *
   * @param at any instant; on another day of theirs it is closed
   * @param occasion what for
   * @return true from its first moment until its end
   */
  public boolean isOpen(Instant at, Occasion occasion) {
    LocalDateTime there = LocalDateTime.ofInstant(at, zone);
    return there.toLocalDate().equals(date)
        && of(occasion).filter(it -> it.contain(there.toLocalTime())).isPresent();
  }

  /**
   * When it ends.
   *
   * @param occasion what for
   * @return the first moment after it; empty when it isn't open on that day
   */
  public Optional<ZonedDateTime> ends(Occasion occasion) {
    return of(occasion).map(it -> at(it.to()));
  }

  /** When it begins. */
  Optional<ZonedDateTime> begins(Occasion occasion) {
    return of(occasion).map(it -> at(it.from()));
  }

  /** Where clocks leave an hour out, a time in it is the moment at which they do. */
  private ZonedDateTime at(LocalTime time) {
    LocalDateTime there = date.atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(there);
    return change != null && change.isGap() ? change.getInstant().atZone(zone) : there.atZone(zone);
  }
}
