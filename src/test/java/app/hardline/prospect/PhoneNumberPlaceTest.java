package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where numbers are at home. */
class PhoneNumberPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"+15124710000|Austin, TX", "+493022730000|Berlin", "+18005550142|''"})
  void itIsTheTownOfTheNumber(String number, String place) {
    assertThat(PhoneNumber.of(number).place()).isEqualTo(place);
  }
}
