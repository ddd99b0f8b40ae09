package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real contact files: rows, encoding, delimiter and header line as two other parsers counted. */
class ContactFixturesTest {
  private static final Map<String, String> IANA =
      Map.of(
          "utf-8", "UTF-8",
          "utf-8-sig", "UTF-8",
          "cp1252", "windows-1252",
          "mac_roman", "macintosh");

  @TestFactory
  Stream<DynamicTest> aRealFileIsReadWithoutAHint() throws IOException {
    var folder = Fixtures.folder();
    JsonNode expected =
        new ObjectMapper().readTree(folder.resolve("expected_contacts.json").toFile());
    return expected.properties().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () -> check(CsvFile.open(folder.resolve(entry.getKey())), entry.getValue())));
  }

  private static void check(CsvFile file, JsonNode expected) {
    assertThat(file.encoding().name()).isEqualTo(IANA.get(expected.get("encoding").asText()));
    assertThat(file.delimiter()).contains(expected.get("delimiter").asText());
    assertThat(file.headerLine()).hasValue(expected.get("header_line").asInt());
    assertThat(file.columns()).isEqualTo(expected.get("columns").asInt());
    assertThat(Reading.rows(file)).hasSize(expected.get("data_rows").asInt());
  }
}
