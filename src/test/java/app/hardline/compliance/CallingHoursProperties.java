package app.hardline.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.prospect.CallingPlace;
import app.hardline.time.Holidays;
import app.hardline.time.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Over every zone there is, on ordinary days and on those on which clocks change. */
class CallingHoursProperties {
  private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().toList();
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final int MINUTES = 60 * 24 * 730;

  private final CallingHours hours =
      new CallingHours(
          RuleFile.shipped(),
          new OwnHours(Hours.parse("8:30-17:30"), OwnHours.WORK_DAYS.fallback()),
          ZoneId.of("America/Chicago"),
          "US",
          new Holidays());

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES).map(ZoneId::of);
  }

  @Provide
  Arbitrary<String> countries() {
    return Arbitraries.of("", "US", "CA", "GB", "AU", "DE", "FR", "MX");
  }

  @Provide
  Arbitrary<String> states() {
    return Arbitraries.of("", "AL", "RI", "PA", "TX", "KY", "BC", "CT");
  }

  @Property(tries = 4000)
  void whatIsOpenLiesWithinTheHoursThere(
      @ForAll("zones") ZoneId zone,
      @ForAll("countries") String country,
      @ForAll("states") String state,
      @ForAll @IntRange(max = MINUTES) int minute) {
    holds(zone, country, state, START.plus(Duration.ofMinutes(minute)));
  }

  @Property(tries = 3000)
  void alsoOnTheDaysClocksChange(
      @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = -1440, max = 1440) int beside) {
    ZoneOffsetTransition change = zone.getRules().nextTransition(START);
    Instant about = change == null ? START : change.getInstant();
    holds(zone, "", "", about.plus(Duration.ofMinutes(beside)));
  }

  private void holds(ZoneId zone, String country, String state, Instant at) {
    CallingPlace place = new CallingPlace(Optional.of(zone), country, state);
    ZonedDateTime there = at.atZone(zone);
    for (Occasion occasion : Occasion.values()) {
      boolean open = hours.isOpen(place, at, occasion);
      LocalTime time = there.toLocalTime();
      if (open) {
        assertThat(time).isBetween(LocalTime.of(8, 0), LocalTime.of(21, 30));
        if (occasion == Occasion.COLD) {
          assertThat(time).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 30));
          assertThat(there.getDayOfWeek()).isNotIn(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        assertThat(hours.at(place, at).ends(occasion))
            .hasValueSatisfying(end -> assertThat(end.toInstant()).isAfter(at));
      }
      hours
          .opens(place, at, occasion)
          .ifPresent(opens -> {
            assertThat(opens).isAfterOrEqualTo(at);
            assertThat(hours.isOpen(place, opens, occasion)).isTrue();
            assertThat(opens.equals(at)).isEqualTo(open);
          });
    }
  }
}
