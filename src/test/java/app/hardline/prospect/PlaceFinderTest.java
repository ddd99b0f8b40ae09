package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {
  private final PlaceFinder places = new PlaceFinder();

  @ParameterizedTest
  @CsvSource({
    "'', '', +12125550142, US, NY",
    "'', '', +442079460018, GB, ''",
    "US, '', +12125550142, US, NY",
    "US, Texas, +12125550142, US, TX",
    "US, Nowhere, +12125550142, US, NY",
    "US, '', +14165550142, US, ''",
    "CA, '', +14165550142, CA, ON",
    "DE, Bayern, +4989123456, DE, ''",
    "DE, '', +12125550142, DE, ''",
  })
  void theNumberTellsWhatTheAddressLeavesOpen(
      String country, String state, String number, String inCountry, String inState) {
    Optional<Region> written = Region.of(country);
    Phone phone = new Phone(PhoneKind.DIRECT, Optional.of(PhoneNumber.of(number)), true, number);
    Details details =
        new Details(
            state.isEmpty() ? Map.of() : Map.of(Attribute.STATE, state),
            Optional.empty(),
            List.of(phone),
            Map.of(),
            List.of());

    assertThat(places.of(details, written))
        .isEqualTo(new CallingPlace(Optional.empty(), inCountry, inState));
  }
}
