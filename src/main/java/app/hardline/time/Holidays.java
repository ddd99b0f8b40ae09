package app.hardline.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Public holidays by country and state (from Jollyday). A holiday that is kept on another day
 * because it falls on a weekend counts on both. The first question about a country takes a few
 * tenths of a second. Safe for any thread.
 */
public final class Holidays {
  private final Map<String, Optional<HolidayManager>> countries = new ConcurrentHashMap<>();
  private final Map<Days, Map<LocalDate, String>> known = new ConcurrentHashMap<>();

  private record Days(String country, String state, int year) {}

  /**
   * Whether a whole country keeps a holiday.
   *
   * @param date any
   * @param country its ISO 3166-1 code
   * @return false as well when nothing is known of that country
   */
  public boolean inCountry(LocalDate date, String country) {
    return days(new Days(country, "", date.getYear())).containsKey(date);
  }

  /**
   * Whether a state keeps a holiday or an observance.
   *
   * @param date any
   * @param country its ISO 3166-1 code
   * @param state its code within the country; empty for the country alone
   * @return false as well when nothing is known of that country
   */
  public boolean inState(LocalDate date, String country, String state) {
    return inCountry(date, country)
        || days(new Days(country, state, date.getYear())).containsKey(date);
  }

  /**
   * The holiday that is kept somewhere.
   *
   * @param date any
   * @param country its ISO 3166-1 code
   * @param state its code within the country; empty for the country alone
   * @return its name in English; empty where none is kept or nothing is known of that country
   */
  public Optional<String> named(LocalDate date, String country, String state) {
    return Stream.of("", state)
        .distinct()
        .map(part -> days(new Days(country, part, date.getYear())))
        .flatMap(days -> Optional.ofNullable(days.get(date)).stream())
        .findFirst();
  }

  private Map<LocalDate, String> days(Days wanted) {
    Map<LocalDate, String> days = known.get(wanted);
    if (days == null) {
      days = asked(wanted);
      known.put(wanted, days);
    }
    return days;
  }

  /** The first days of the next year may be kept in this one. */
  private Map<LocalDate, String> asked(Days wanted) {
    Map<LocalDate, String> days = new HashMap<>();
    manager(wanted.country())
        .ifPresent(manager -> {
          String[] state =
              wanted.state().isEmpty()
                  ? new String[0]
                  : new String[] {wanted.state().toLowerCase(Locale.ROOT)};
          for (int year = wanted.year(); year <= wanted.year() + 1; year++) {
            for (Holiday holiday : manager.getHolidays(Year.of(year), state)) {
              if (!wanted.state().isEmpty() || holiday.getType() == HolidayType.PUBLIC_HOLIDAY) {
                Stream.concat(
                        Stream.of(holiday.getDate(), holiday.getActualDate()),
                        holiday.getObservedDate().stream())
                    .forEach(day -> days.put(day, holiday.getDescription(Locale.US)));
              }
            }
          }
        });
    return days;
  }

  private Optional<HolidayManager> manager(String country) {
    return country.isEmpty()
        ? Optional.empty() // the library would take the machine's own
        : countries.computeIfAbsent(country, Holidays::read);
  }

  private static Optional<HolidayManager> read(String country) {
    try {
      return Optional.of(
          HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT))));
    } catch (IllegalStateException e) {
      return Optional.empty(); // a country that the library doesn't have
    }
  }
}
