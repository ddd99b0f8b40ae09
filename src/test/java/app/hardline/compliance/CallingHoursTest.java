package app.hardline.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.prospect.CallingPlace;
import app.hardline.time.Holidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingHoursTest {
  private final CallingHours hours =
      new CallingHours(
          RuleFile.shipped(),
          new OwnHours(OwnHours.HOURS.fallback(), OwnHours.WORK_DAYS.fallback()),
          ZoneId.of("America/Chicago"),
          "US",
          new Holidays());

  private static CallingPlace place(String zone, String country, String state) {
    return new CallingPlace(Optional.of(ZoneId.of(zone)), country, state);
  }

  private String law(CallingPlace place, String date) {
    return hours.on(place, LocalDate.parse(date)).law().map(Object::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "US, '', 2027-02-11, 8:00-21:00",
    "US, AL, 2027-02-11, 8:00-20:00",
    "US, AL, 2027-02-14, -",
    "US, AL, 2027-02-15, -",
    "US, RI, 2027-02-13, 10:00-17:00",
    "US, PA, 2026-10-11, 8:00-21:00",
    "US, PA, 2026-10-18, -",
    "US, PA, 2027-03-26, -",
    "US, PA, 2027-06-14, -",
    "US, TX, 2027-02-14, 12:00-21:00",
    "US, KY, 2027-02-11, 10:00-21:00",
    "CA, ON, 2027-02-11, 9:00-21:30",
    "CA, BC, 2027-02-15, -",
    "GB, '', 2027-02-13, 9:00-21:00",
    "AU, '', 2027-01-26, -",
    "FR, '', 2027-02-14, 8:00-21:00",
    "'', '', 2027-02-14, 8:00-21:00",
    "US, UT, 2027-12-25, -",
    "US, UT, 2027-12-24, -",
  })
  void theLawsFenceIsThatOfThePlaceAndTheDay(
      String country, String state, String date, String open) {
    assertThat(law(place("America/New_York", country, state), date)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "US, TX, 2026-11-26T16:30:00Z, Thanksgiving Day",
    "US, TX, 2026-11-25T16:30:00Z, ",
    "US, '', 2026-12-25T16:30:00Z, Christmas",
    "GB, '', 2026-12-26T16:30:00Z, Boxing Day",
    "'', '', 2026-12-25T16:30:00Z, ",
  })
  void theHolidayOfAPlaceIsNamed(String country, String state, Instant at, String name) {
    assertThat(hours.holiday(place("America/Chicago", country, state), at))
        .isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void theOwnersHoursHoldOnWorkDaysWithinTheFence() {
    CallingPlace kentucky = place("America/New_York", "US", "KY");
    assertThat(hours.on(kentucky, LocalDate.parse("2027-02-11")).hours())
        .hasToString("Optional[10:00-17:30]");
    assertThat(hours.on(kentucky, LocalDate.parse("2027-02-13")).hours()).isEmpty();
    assertThat(hours.on(kentucky, LocalDate.parse("2027-02-15")).hours()).isEmpty();
  }

  @Test
  void theWindowOpensAgainAfterAWeekendAndAHoliday() {
    CallingPlace texas = place("America/Chicago", "US", "TX");
    Instant friday = Instant.parse("2027-02-13T00:00:00Z");
    assertThat(hours.opens(texas, friday, Occasion.COLD))
        .hasToString("Optional[2027-02-16T15:00:00Z]");
    assertThat(hours.opens(texas, friday, Occasion.AGREED)).contains(friday);
  }

  @Test
  void onTheDaysClocksChangeTheTimeThereCounts() {
    CallingPlace newYork = place("America/New_York", "US", "NY");
    assertThat(hours.isOpen(newYork, Instant.parse("2027-03-14T11:59:59Z"), Occasion.AGREED))
        .isFalse();
    assertThat(hours.isOpen(newYork, Instant.parse("2027-03-14T12:00:00Z"), Occasion.AGREED))
        .isTrue();
    assertThat(hours.isOpen(newYork, Instant.parse("2027-11-07T12:59:59Z"), Occasion.AGREED))
        .isFalse();
    assertThat(hours.isOpen(newYork, Instant.parse("2027-11-07T13:00:00Z"), Occasion.AGREED))
        .isTrue();
  }

  @Test
  void theNextWorkDayPassesOverWeekendAndHoliday() {
    assertThat(hours.workDayAfter(LocalDate.parse("2027-02-12"))).isEqualTo("2027-02-16");
    assertThat(hours.workDayUpTo(LocalDate.parse("2027-02-15"))).isEqualTo("2027-02-12");
  }
}
