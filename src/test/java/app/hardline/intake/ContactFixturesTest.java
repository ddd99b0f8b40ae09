package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.Fixtures;
import app.hardline.csv.ReadAs;
import app.hardline.intake.ImportReport.ColumnReport;
import app.hardline.prospect.Region;
import app.hardline.work.Progress;
import app.hardline.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import would report of real contact files, beside what is known of them. */
class ContactFixturesTest {
  @TempDir private Path folder;

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
  void aRealFileIsReportedAsItIs(String name) throws IOException {
    Path file = Fixtures.file("contacts/" + name);
    JsonNode expected =
        new ObjectMapper()
            .readTree(Fixtures.file("expected_contacts.json").toFile())
            .get("contacts/" + name);
    Region region = new Region(expected.get("default_region").asText());
    ImportReport report;
    Preview preview;
    try (World world = World.empty(folder)) {
      ImportPlan plan =
          world.workbench().listFiles().open(file, ReadAs.FOUND, region, "", "Real").plan();
      PreviewBuilder rows = new PreviewBuilder(plan, Long.MAX_VALUE);
      report = world.workbench().importer().dryRun(plan, rows, Progress.unwatched());
      preview = rows.preview(Map.of(), Optional.empty(), Optional.of(report));
    }

    assertThat(Charset.forName(javaName(report.encoding())))
        .isEqualTo(Charset.forName(javaName(expected.get("encoding").asText())));
    assertThat(report.delimiter()).contains(expected.get("delimiter").asText());
    assertThat(report.headerLine()).hasValue(expected.get("header_line").asInt());
    assertThat(report.rowsRead()).isEqualTo(expected.get("data_rows").asLong());
    assertThat(found(report)).containsAllEntriesOf(wanted(expected));
    assertThat(preview.lookAt())
        .hasSize(Math.toIntExact(Math.min(1_000, report.rejected() + report.notCallable())));
    assertThat(found(report).keySet()).noneMatch(ContactFixturesTest::isFax);
  }

  private static Map<String, String> found(ImportReport report) {
    Map<String, String> found = new TreeMap<>();
    for (ColumnReport column : report.columns()) {
      column
          .phones()
          .ifPresent(phones ->
              found.put(
                  column.header(),
                  phones.nonempty() + ">" + phones.possible() + ">" + phones.valid()));
    }
    return found;
  }

  private static Map<String, String> wanted(JsonNode expected) {
    Map<String, String> wanted = new TreeMap<>();
    for (Map.Entry<String, JsonNode> column : expected.get("phone_columns").properties()) {
      JsonNode count = column.getValue();
      if (!isFax(column.getKey())) {
        wanted.put(
            column.getKey(),
            count.get("nonempty") + ">" + count.get("possible") + ">" + count.get("valid"));
      }
    }
    return wanted;
  }

  private static boolean isFax(String header) {
    return header.toLowerCase(Locale.ROOT).contains("fax");
  }

  /** The truth has Python's names of encodings, a report has IANA's. */
  private static String javaName(String encoding) {
    return switch (encoding) {
      case "mac_roman", "macintosh" -> "x-MacRoman";
      case "utf-8-sig" -> "UTF-8";
      default -> encoding;
    };
  }
}
