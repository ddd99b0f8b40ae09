package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneReaderTest {
  private static final Region DE = new Region("DE");
  private final PhoneReader reader = new PhoneReader(Region.US);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "310/246-1501|+13102461501",
        "\"'+1 217-254-9641\"|+12172549641",
        "(202) 667-1758 Press 2|+12026671758",
        "512.555.0162x3|+15125550162 x3",
        "+1 512-555-0162, ext. 204|+15125550162 x204",
        "2.125550142E+09|+12125550142",
        "\"2,125550142E+09\"|+12125550142",
        "2125550142.0|+12125550142",
        "Call Jane at 212-555-0142 after 3|+12125550142",
      })
  void oneNumberIsRead(String cell, String number) {
    assertThat(numbers(reader.read(cell))).containsExactly(number);
  }

  @Test
  void twoNumbersInACellAreBothRead() {
    PhoneCell cell = reader.read("(301) 652-7617 or 202 487-3604");
    assertThat(numbers(cell)).containsExactly("+13016527617", "+12024873604");
    assertThat(cell.valid()).isFalse();
    assertThat(cell.repaired()).isTrue();
  }

  @Test
  void aFaxBesideThePhoneIsNoPhone() {
    assertThat(numbers(reader.read("Tel 212-555-0142 Fax: 212-555-0143")))
        .containsExactly("+12125550142");
  }

  @Test
  void aLocalNumberIsCompletedFromTheAreaCode() {
    PhoneReader chicago = new PhoneReader(Region.US, "312");
    assertThat(numbers(chicago.read("243-1087"))).containsExactly("+13122431087");
    assertThat(numbers(chicago.read("243-1087 / 243-1088")))
        .containsExactly("+13122431087", "+13122431088");
    assertThat(numbers(chicago.read("773 243-1087"))).containsExactly("+17732431087");
  }

  @Test
  void aLocalNumberWithoutAreaCodeIsKeptAndSaid() {
    PhoneCell cell = reader.read("243-1087");
    assertThat(cell.numbers()).isEmpty();
    assertThat(cell.possible()).isTrue();
    assertThat(cell.problem()).contains(PhoneProblem.NO_AREA_CODE);
    assertThat(cell.phones(PhoneKind.DIRECT))
        .containsExactly(new Phone(PhoneKind.DIRECT, Optional.empty(), false, "243-1087"));
  }

  @Test
  void theRowsOwnCountryGoesFirstAndThenTheRegion() {
    assertThat(numbers(reader.read("030 23125000", Optional.of(DE))))
        .containsExactly("+493023125000");
    assertThat(numbers(reader.read("(212) 555-0142", Optional.of(new Region("GB")))))
        .containsExactly("+12125550142");
  }

  @ParameterizedTest
  @CsvSource({
    "911, EMERGENCY",
    "112, EMERGENCY",
    "311, SHORT_CODE",
    "*67, SHORT_CODE",
    "+1 900-234-5678, PREMIUM_RATE",
    "555-014, TOO_SHORT",
    "n/a, NO_NUMBER",
    "1.21256E+10, DIGITS_LOST",
    "(555) 555-1212, NOT_IN_USE",
    "212-555-01421234567, TOO_LONG",
  })
  void whatCantBeDialedSaysWhy(String cell, PhoneProblem problem) {
    PhoneCell read = reader.read(cell);
    assertThat(read.problem()).contains(problem);
    assertThat(read.phones(PhoneKind.OTHER)).noneMatch(Phone::valid);
    assertThat(read.raw()).isEqualTo(cell);
  }

  @Test
  void aNumberIsWrittenAsPeopleWriteIt() {
    assertThat(PhoneNumber.of("+15125550142", "204").forScreen(Region.US))
        .isEqualTo("(512) 555-0142 x204");
    assertThat(PhoneNumber.of("+442079460018").forScreen(Region.US)).isEqualTo("+44 20 7946 0018");
    assertThat(PhoneNumber.of("+442079460018").forScreen(new Region("GB")))
        .isEqualTo("020 7946 0018");
  }

  private static List<String> numbers(PhoneCell cell) {
    return cell.numbers().stream().map(found -> found.number().toString()).toList();
  }
}
