package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLineTest {
  private final PhoneReader reader = new PhoneReader(Region.US);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dana Ochoa, business manager, 512 474 0155 | Dana | Ochoa | business manager |"
            + " +15124740155",
        "Dana Ochoa (512) 474-0155 | Dana | Ochoa | '' | +15124740155",
        "Mary Ann Poe, +44 20 7946 0018 | Mary Ann | Poe | '' | +442079460018",
        "Ochoa | Ochoa | '' | '' | ''",
        "512.474.0155 | '' | '' | '' | +15124740155"
      })
  void nameTitleAndNumberAreTakenApart(
      String line, String first, String last, String title, String number) {
    PersonLine person = PersonLine.read(line, reader);
    assertThat(person.firstName()).isEqualTo(first);
    assertThat(person.lastName()).isEqualTo(last);
    assertThat(person.rest(0)).isEqualTo(title);
    assertThat(
            person.phones().stream()
                .flatMap(phone -> phone.number().stream())
                .map(PhoneNumber::e164)
                .toList())
        .isEqualTo(number.isEmpty() ? List.of() : List.of(number));
  }

  @Test
  void anEmptyLineIsNobody() {
    assertThat(PersonLine.read("  ", reader).isNobody()).isTrue();
  }
}
