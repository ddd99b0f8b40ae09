package app.hardline.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Public holidays by country and state (from Jollyday). A holiday that is kept on another day
 * because it falls on a weekend counts on both. The first question about a country takes a few
 * tenths of a second. Safe for any thread.
 */
public final class Holidays {
  private final Map<String, Optional<HolidayManager>> countries = new ConcurrentHashMap<>();
  private final Map<Days, Set<LocalDate>> known = new ConcurrentHashMap<>();

  private record Days(String country, String state, int year) {}

  /**
   * Whether a whole country keeps a holiday.
   *
   * @param date any
   * @param country its ISO 3166-1 code
   * @return false as well when nothing is known of that country
   */
  public boolean inCountry(LocalDate date, String country) {
    return days(new Days(country, "", date.getYear())).contains(date);
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
        || days(new Days(country, state, date.getYear())).contains(date);
  }

  private Set<LocalDate> days(Days wanted) {
    Set<LocalDate> days = known.get(wanted);
    if (days == null) {
      days = asked(wanted);
      known.put(wanted, days);
    }
    return days;
  }

  /** The first days of the next year may be kept in this one. */
  private Set<LocalDate> asked(Days wanted) {
    Set<LocalDate> days = new HashSet<>();
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
                    .forEach(days::add);
              }
            }
          }
        });
    return days;
  }

  private Optional<HolidayManager> manager(String country) {
    return countries.computeIfAbsent(country, Holidays::read);
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
