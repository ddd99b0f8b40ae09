package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone cells of real lists and of the library's own tests, with what the library says of them. */
class PhoneFixturesTest {
  /** The library's tables change with its version; the truth was made with another one. */
  private static final double SHARE_THAT_MAY_DIFFER = 0.005;

  @ParameterizedTest
  @ValueSource(
      strings = {"phones/real_phone_strings_expected.tsv", "phones/libphonenumber_parse_cases.tsv"})
  void aCellIsReadAsTheLibraryReadsIt(String fixture) throws IOException {
    Map<Region, PhoneReader> readers = new HashMap<>();
    List<String> different = new ArrayList<>();
    int cells = 0;
    for (String line : Files.readAllLines(Fixtures.file(fixture)).stream().skip(1).toList()) {
      String[] expected = line.split("\t", -1);
      var region = Region.of(expected[0]);
      if (region.isEmpty()) {
        continue;
      }
      PhoneReader reader = readers.computeIfAbsent(region.get(), PhoneReader::new);
      PhoneCell cell = reader.read(expected[1].translateEscapes());
      cells++;
      boolean valid = Boolean.parseBoolean(expected[4]);
      boolean same =
          cell.valid() == valid
              && cell.possible() == Boolean.parseBoolean(expected[3])
              && (!valid || cell.numbers().getFirst().number().e164().equals(expected[2]))
              && (!valid || cell.numbers().getFirst().number().extension().equals(expected[6]));
      if (!same) {
        different.add(line + " -> " + cell);
      }
    }
    assertThat(cells).isPositive();
    assertThat(different).hasSizeLessThanOrEqualTo((int) (cells * SHARE_THAT_MAY_DIFFER));
  }
}
