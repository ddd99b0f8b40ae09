package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.Fixtures;
import app.hardline.csv.CsvFile;
import app.hardline.csv.Row;
import app.hardline.csv.RowReader;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.prospect.ZoneFinder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real contact files: which columns hold phones, and how many of their cells are valid. */
class ContactFixturesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chicago_early_childhood_messy.csv",
        "fodors.csv",
        "zagats.csv",
        "matches_fodors_zagats.csv",
        "restaurants_A.csv",
        "211_agencies.csv",
        "cms_hospitals_quoted.csv",
        "salesforce_accountData.csv",
        "salesforce_bulk_accounts.csv",
        "salesforce_npsp_import_template.csv",
        "linkedin_connections_bom.csv",
        "linkedin_connections_4line.csv",
        "google_shared_contacts_outlook.csv",
        "madrid_museos_4blank_lines.csv",
        "sakila_address.csv",
        "chatwoot_contacts.csv",
        "chatwoot_with_emoji.csv",
        "frappe_semicolon.csv"
      })
  void phonesAreFoundInTheirColumns(String name) throws IOException {
    Path file = Fixtures.file("contacts/" + name);
    JsonNode expected =
        new ObjectMapper()
            .readTree(Fixtures.file("expected_contacts.json").toFile())
            .get("contacts/" + name);
    PhoneReader phones = new PhoneReader(new Region(expected.get("default_region").asText()));

    CsvFile csv = CsvFile.open(file);
    List<Row> rows = new ArrayList<>();
    try (RowReader reader = csv.rows()) {
      reader.forEachRemaining(rows::add);
    }
    Mapping mapping =
        new ColumnMapper()
            .map(
                csv.header(),
                csv.headerLine().isPresent(),
                rows.stream().limit(200).map(Row::cells).toList(),
                phones);
    RowCleaner cleaner = new RowCleaner(mapping, phones, new ZoneFinder());
    Map<String, int[]> counts = new TreeMap<>();
    for (Column column : mapping.columns()) {
      column
          .field()
          .flatMap(Field::phoneKind)
          .ifPresent(_ -> counts.put(column.header(), new int[3]));
    }
    for (Row row : rows) {
      CleanRow clean = cleaner.clean(row);
      for (ReadPhone phone : clean.phoneCells()) {
        int[] count =
            counts.computeIfAbsent(
                mapping.columns().get(phone.column()).header(), any -> new int[3]);
        count[0]++;
        count[1] += phone.cell().possible() ? 1 : 0;
        count[2] += phone.cell().valid() ? 1 : 0;
      }
    }
    Map<String, String> found = new TreeMap<>();
    counts.forEach(
        (header, count) -> found.put(header, count[0] + ">" + count[1] + ">" + count[2]));
    Map<String, String> wanted = new TreeMap<>();
    expected
        .get("phone_columns")
        .properties()
        .forEach(column -> {
          if (!column.getKey().toLowerCase(Locale.ROOT).contains("fax")) {
            JsonNode count = column.getValue();
            wanted.put(
                column.getKey(),
                count.get("nonempty") + ">" + count.get("possible") + ">" + count.get("valid"));
          }
        });
    assertThat(found).containsAllEntriesOf(wanted);
    assertThat(found.keySet()).noneMatch(header -> header.toLowerCase(Locale.ROOT).contains("fax"));
    assertThat(rows).hasSize(expected.get("data_rows").asInt());
  }
}
