package app.hardline.time;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a day.
 *
 * @param from its first moment
 * @param to the first moment after it, later than {@code from}
 */
public record Hours(LocalTime from, LocalTime to) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  /** Checks the order. */
  public Hours {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("hours end after they begin");
    }
  }

  /**
   * Reads hours.
   *
   * @param text as in {@code 8:30-17:30}
   * @return the hours
   * @throws IllegalArgumentException when it isn't of that form, or ends before it begins
   */
  public static Hours parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("no hours: " + text);
    }
    return of(text.substring(0, dash), text.substring(dash + 1));
  }

  /**
   * Reads hours.
   *
   * @param from as in {@code 8:30}
   * @param to as in {@code 17:30}
   * @return the hours
   * @throws IllegalArgumentException when one isn't of that form, or it ends before it begins
   */
  public static Hours of(String from, String to) {
    try {
      return new Hours(LocalTime.parse(from.strip(), TIME), LocalTime.parse(to.strip(), TIME));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no hours: " + from + " to " + to, e);
    }
  }

  /**
   * Whether a time lies within.
   *
   * @param time any
   * @return true from the first moment on, false at the end
   */
  public boolean contain(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }

  /**
   * What two have in common.
   *
   * @param other any
   * @return empty when they have nothing in common
   */
  public Optional<Hours> within(Hours other) {
    LocalTime later = from.isAfter(other.from) ? from : other.from;
    LocalTime earlier = to.isBefore(other.to) ? to : other.to;
    return later.isBefore(earlier) ? Optional.of(new Hours(later, earlier)) : Optional.empty();
  }

  /**
   * The hours as they are stored.
   *
   * @return as in {@code 8:30-17:30}
   */
  @Override
  public String toString() {
    return TIME.format(from) + "-" + TIME.format(to);
  }
}
