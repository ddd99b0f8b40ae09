package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.prospect.FoundZone.Source;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneFinderTest {
  private final ZoneFinder zones = new ZoneFinder();

  @ParameterizedTest
  @CsvSource({
    "US, Texas, 78701, America/Chicago, STATE",
    "US, TX, 79901, America/Denver, POSTAL_CODE",
    "US, florida, 32502, America/Chicago, POSTAL_CODE",
    "US, FL, 33128, America/New_York, STATE",
    "US, TN, 37902, America/New_York, POSTAL_CODE",
    "CA, Ontario, M5H 2N2, America/Toronto, STATE",
    "DE, Bayern, 80331, Europe/Berlin, COUNTRY",
  })
  void theAddressTellsTheZone(
      String country, String state, String postalCode, String zone, Source source) {
    assertThat(
            zones.find(
                Optional.of(new Region(country)),
                Region.US,
                state,
                postalCode,
                Optional.of(PhoneNumber.of("+12125550142"))))
        .contains(new FoundZone(ZoneId.of(zone), source));
  }

  @Test
  void theAreaCodeTellsTheZoneWhereTheAddressDoesnt() {
    assertThat(
            zones.find(
                Optional.empty(), Region.US, "", "", Optional.of(PhoneNumber.of("+12125550142"))))
        .contains(new FoundZone(ZoneId.of("America/New_York"), Source.AREA_CODE));
  }

  @Test
  void aTollFreeNumberTellsNothing() {
    assertThat(
            zones.find(
                Optional.empty(), Region.US, "", "", Optional.of(PhoneNumber.of("+18005550142"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "United States, US",
    "USA, US",
    "Deutschland, DE",
    "UK, GB",
    "ÖSTERREICH, AT",
    "Vereinigte Staaten, US",
    "us, US",
    "Estados Unidos, US",
    "CAN, CA",
  })
  void aCountryIsKnownByItsNames(String name, String code) {
    assertThat(Region.named(name)).contains(new Region(code));
  }

  @Test
  void aNumberIsNoCountry() {
    assertThat(Region.named("-1")).isEmpty();
    assertThat(Region.named("")).isEmpty();
  }
}
