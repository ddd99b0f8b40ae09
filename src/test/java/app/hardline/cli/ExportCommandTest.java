package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.csv.CsvFile;
import app.hardline.csv.ReadAs;
import app.hardline.csv.Row;
import app.hardline.csv.RowReader;
import app.hardline.insight.Cell;
import app.hardline.insight.DataExport;
import app.hardline.insight.ExportTable;
import app.hardline.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Everything that the owner has, as files. */
class ExportCommandTest extends AtTheTerminal {

  private Path dir() {
    return temp.resolve("out").resolve("all");
  }

  private List<JsonNode> rows(String table) throws IOException {
    JsonNode array = new ObjectMapper().readTree(dir().resolve(table + ".json").toFile());
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private List<List<String>> lines(String table) {
    List<List<String>> lines = new ArrayList<>();
    CsvFile file = CsvFile.open(dir().resolve(table + ".csv"), ReadAs.FOUND);
    try (RowReader rows = file.rows()) {
      while (rows.hasNext()) {
        Row row = rows.next();
        lines.add(row.cells());
      }
    }
    return lines;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(dir())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void change(String... statements) {
    try (World world = World.empty(temp.resolve("data"))) {
      for (String sql : statements) {
        world.workbench().database().write(tx -> tx.handle().execute(sql));
      }
    }
  }

  private void aWeekOfWork() {
    json("log", "1", "callback", "--when", "tomorrow 3pm", "--note", "after lunch");
    json("log", "2", "meeting", "--when", "today 10am");
    json("log", "3", "not-now", "--seconds", "90");
    json("undo");
    json("deal", "add", "Bexar Tool Rental", "--stage", "proposal", "--mrr", "2400.50");
    json("kpi", "add", "letters", "25");
    json("quota", "set", "dials=40", "--per", "day");
    json("dnc", "add", "(512) 555-0142", "--why", "asked");
  }

  @Test
  void everythingIsGivenOutTwice() throws IOException {
    aWeekOfWork();

    JsonNode answer = json("export", dir().toString());

    assertThat(StreamSupport.stream(answer.get("files").spliterator(), false))
        .hasSize(2 * ExportTable.values().length)
        .allMatch(file -> Files.isRegularFile(Path.of(file.asText())));
    assertThat(names()).hasSize(2 * ExportTable.values().length);
    try (World world = World.empty(temp.resolve("data"))) {
      for (ExportTable table : ExportTable.values()) {
        assertThat(lines(table.word()))
            .as(table.word())
            .hasSameSizeAs(rows(table.word()))
            .allMatch(line -> line.size() == lines(table.word()).getFirst().size());
      }
      assertThat(rows("prospects")).hasSize((int) world.ask("SELECT count(*) FROM prospect"));
      assertThat(rows("numbers")).hasSize((int) world.ask("SELECT count(*) FROM phone"));
      assertThat(rows("scripts")).hasSize((int) world.ask("SELECT count(*) FROM script_part"));
    }
    assertThat(rows("calls")).hasSize(3);
    assertThat(rows("callbacks").toString()).contains("\"due\":\"2027-02-11T21:00:00Z\"");
    assertThat(rows("meetings").toString()).contains("\"at\":\"2027-02-10T16:00:00Z\"");
    assertThat(rows("deals").toString()).contains("\"mrr\":2400.5", "\"Bexar Tool Rental\"");
    assertThat(rows("deal-moves").toString()).contains("\"stage\":\"proposal\"");
    assertThat(rows("kpi-entries").toString()).contains("\"kpi\":\"letters\"", "\"amount\":25");
    assertThat(rows("quotas").toString()).contains("\"from\":\"2027-02-10\"", "\"target\":40");
    assertThat(rows("do-not-call").toString()).contains("\"value\":\"+15125550142\"", "\"asked\"");
  }

  @Test
  void aCallStandsThereAsItWasLogged() throws IOException {
    aWeekOfWork();
    json("export", dir().toString());

    assertThat(rows("calls").getFirst().toString())
        .contains(
            "\"prospectId\":1",
            "\"started\":\"2027-02-10T15:00:00Z\"",
            "\"zone\":\"America/Chicago\"",
            "\"localDate\":\"2027-02-10\"",
            "\"outcome\":\"callback\"",
            "\"stage\":\"conversation\"",
            "\"note\":\"after lunch\"",
            "\"incoming\":false",
            "\"late\":false",
            "\"voided\":false");
    assertThat(rows("calls").get(2).toString())
        .contains("\"outcome\":\"not-now\"", "\"seconds\":90", "\"voided\":true");
  }

  @Test
  void whatIsForPracticeStaysBehind() throws IOException {
    json("export", dir().toString());
    int prospects = rows("prospects").size();
    json("sample");
    long practiced;
    try (World world = World.empty(temp.resolve("data"))) {
      practiced = world.ask("SELECT max(id) FROM prospect");
    }
    json("log", Long.toString(practiced), "meeting", "--when", "tomorrow 10am");

    json("export", dir().toString());

    assertThat(rows("prospects")).hasSize(prospects);
    assertThat(rows("lists")).hasSize(1);
    assertThat(rows("numbers").toString()).doesNotContain("\"prospectId\":" + practiced + ",");
    assertThat(rows("calls")).isEmpty();
    assertThat(rows("meetings")).isEmpty();
  }

  @Test
  void aSpreadsheetTakesNothingForAFormula() throws IOException {
    change(
        """
        UPDATE prospect SET notes = '=1+1', title = '-2+3', street = '@SUM(A1)',
          city = char(9) || '=1', industry = '+cmd', tags = '["=a", "b"]',
          custom = '{"=Size": "+1-1x", "Plain": "fine"}'
        WHERE id = 1
        """);

    json("export", dir().toString());

    String text = Files.readString(dir().resolve("prospects.csv"));
    assertThat(text.lines().findFirst().orElseThrow()).endsWith(",'=Size,Plain");
    assertThat(lines("prospects").getFirst())
        .contains("'=1+1", "'-2+3", "'@SUM(A1)", "'+cmd", "'=a, b", "'+1-1x", "fine");
    assertThat(text).contains("'\t=1");
    assertThat(rows("prospects").getFirst().toString())
        .contains("\"notes\":\"=1+1\"", "\"custom\":{\"=Size\":\"+1-1x\",\"Plain\":\"fine\"}")
        .contains("\"tags\":[\"=a\",\"b\"]", "\"lists\":[\"" + World.LIST + "\"]");
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldInOneSentence() throws IOException {
    Path taken = Files.writeString(temp.resolve("taken"), "mine");
    assertRefused("export", taken.toString());
    assertRefused("export", taken.resolve("below").toString());
    assertThat(taken).hasContent("mine");
  }

  @Test
  void anExportThatIsStoppedLeavesWhatWasThere() throws IOException {
    json("export", dir().toString());
    List<String> names = names();
    String before = Files.readString(dir().resolve("lists.csv"));

    assertThatThrownBy(
            () -> {
              try (ExportFolder folder = ExportFolder.in(dir());
                  DataExport.Rows rows =
                      folder.begin(ExportTable.LISTS, List.of("id"), List.of())) {
                rows.add(List.of(new Cell.Text("half")));
                throw new IOException("No space left on device");
              }
            })
        .isInstanceOf(IOException.class);

    assertThat(names()).isEqualTo(names);
    assertThat(dir().resolve("lists.csv")).hasContent(before);
  }

  @Test
  void whatAKilledExportLeftIsClearedAway() throws IOException {
    ExportFolder killed = ExportFolder.in(dir());
    killed.begin(ExportTable.CALLS, List.of("id"), List.of()).close();

    json("export", dir().toString());

    assertThat(names())
        .hasSize(2 * ExportTable.values().length)
        .noneMatch(it -> it.startsWith("."));
  }
}
