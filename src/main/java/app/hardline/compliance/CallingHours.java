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
  private final String homeCountry;
  private final Holidays holidays;
  private final Map<PlaceDay, CallingWindow> windows = new ConcurrentHashMap<>();

  private record PlaceDay(CallingPlace place, LocalDate date) {}

  CallingHours(RuleBook rules, OwnHours own, ZoneId home, String homeCountry, Holidays holidays) {
    this.rules = rules;
    this.own = own;
    this.home = home;
    this.homeCountry = homeCountry;
    this.holidays = holidays;
  }

  /** Whether they are those of a choice. */
  boolean are(RuleBook someRules, OwnHours someHours, ZoneId someHome, String someCountry) {
    return rules.equals(someRules)
        && own.equals(someHours)
        && home.equals(someHome)
        && homeCountry.equals(someCountry);
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

  /**
   * The holiday that a place keeps.
   *
   * @param place where
   * @param at when
   * @return its name in English; empty where none is known on that day there
   */
  public Optional<String> holiday(CallingPlace place, Instant at) {
    return holidays.named(LocalDate.ofInstant(at, zone(place)), place.country(), place.state());
  }

  /**
   * The owner's next work day.
   *
   * @param date the owner's
   * @return the first one after it
   */
  public LocalDate workDayAfter(LocalDate date) {
    LocalDate day = date.plusDays(1);
    for (int ahead = 1; ahead < DAYS_AHEAD && !isWorkDay(day, homeCountry); ahead++) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * The owner's last work day.
   *
   * @param date the owner's
   * @return itself where it is one, or else the one before it
   */
  public LocalDate workDayUpTo(LocalDate date) {
    LocalDate day = date;
    for (int back = 0; back < DAYS_AHEAD && !isWorkDay(day, homeCountry); back++) {
      day = day.minusDays(1);
    }
    return day;
  }

  private boolean isWorkDay(LocalDate date, String country) {
    return own.workDays().contains(date.getDayOfWeek()) && !holidays.inCountry(date, country);
  }

  private CallingWindow worked(CallingPlace place, LocalDate date) {
    Optional<Hours> law = rules.fence(place, date, holidays);
    return new CallingWindow(
        zone(place),
        date,
        law,
        isWorkDay(date, place.country()) ? law.flatMap(own.hours()::within) : Optional.empty());
  }
}
