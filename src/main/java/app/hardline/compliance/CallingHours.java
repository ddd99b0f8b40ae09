package app.hardline.compliance;

import app.hardline.prospect.CallingPlace;
import app.hardline.time.Holidays;
import app.hardline.time.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When each place may be called, as the rules and the owner's choice stand. Where nothing tells a
 * prospect's zone, the owner's counts. Safe for any thread.
 */
public final class CallingHours {
  /** No rule closes a place for longer. */
  private static final int DAYS_AHEAD = 15;

  private final RuleBook rules;
  private final OwnHours own;
  private final ZoneId home;
  private final Holidays holidays;
  private final Map<PlaceDay, CallingWindow> windows = new ConcurrentHashMap<>();

  private record PlaceDay(CallingPlace place, LocalDate date) {}

  CallingHours(RuleBook rules, OwnHours own, ZoneId home, Holidays holidays) {
    this.rules = rules;
    this.own = own;
    this.home = home;
    this.holidays = holidays;
  }

  /** Whether they are those of a choice. */
  boolean are(RuleBook someRules, OwnHours someHours, ZoneId someHome) {
    return rules.equals(someRules) && own.equals(someHours) && home.equals(someHome);
  }

  /**
   * The window of a place on the day that it is there.
   *
   * @param place where
   * @param at an instant
   * @return open or not
   */
  public CallingWindow at(CallingPlace place, Instant at) {
    return on(place, LocalDate.ofInstant(at, zone(place)));
  }

  /** The zone that counts there. */
  ZoneId zone(CallingPlace place) {
    return place.zone().orElse(home);
  }

  /**
   * The window of a place on a day.
   *
   * @param place where
   * @param date there
   * @return open or not on that day
   */
  public CallingWindow on(CallingPlace place, LocalDate date) {
    PlaceDay day = new PlaceDay(place, date);
    CallingWindow window = windows.get(day);
    if (window == null) {
      window = worked(place, date);
      windows.put(day, window);
    }
    return window;
  }

  /**
   * Whether a place may be called.
   *
   * @param place where
   * @param at when
   * @param occasion what for
   * @return true within its window
   */
  public boolean isOpen(CallingPlace place, Instant at, Occasion occasion) {
    return at(place, at).isOpen(at, occasion);
  }

  /**
   * When a place may be called next.
   *
   * @param place where
   * @param from the earliest
   * @param occasion what for
   * @return that instant itself where it is open; empty when it doesn't open within two weeks
   */
  public Optional<Instant> opens(CallingPlace place, Instant from, Occasion occasion) {
    if (isOpen(place, from, occasion)) {
      return Optional.of(from);
    }
    LocalDate today = at(place, from).date();
    for (int day = 0; day < DAYS_AHEAD; day++) {
      CallingWindow window = on(place, today.plusDays(day));
      Optional<Instant> begins =
          window
              .begins(occasion)
              .map(ZonedDateTime::toInstant)
              .filter(it -> it.isAfter(from) && window.isOpen(it, occasion));
      if (begins.isPresent()) {
        return begins;
      }
    }
    return Optional.empty();
  }

  private CallingWindow worked(CallingPlace place, LocalDate date) {
    Optional<Hours> law = rules.fence(place, date, holidays);
    boolean workDay =
        own.workDays().contains(date.getDayOfWeek()) && !holidays.inCountry(date, place.country());
    return new CallingWindow(
        zone(place), date, law, workDay ? law.flatMap(own.hours()::within) : Optional.empty());
  }
}
