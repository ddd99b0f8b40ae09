package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a day, a week and a month. */
class ReportCommandTest extends AtTheTerminal {

  private String written(String ending, String... arguments) throws IOException {
    Path file = temp.resolve("page" + ending);
    String[] all = new String[arguments.length + 3];
    all[0] = "report";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--out";
    all[all.length - 1] = file.toString();
    assertThat(json(all).get("files")).hasSize(1);
    assertThat(json(all).get("files").get(0).asText()).isEqualTo(file.toString());
    return ending.equals(".pdf") ? "" : Files.readString(file);
  }

  @Test
  void thisDayWeekAndMonthNeedNoDate() throws IOException {
    json("log", "1", "no-answer");
    assertThat(written(".html", "--day")).contains("<h1>Wednesday, February 10, 2027</h1>");
    assertThat(written(".html", "--week")).contains("<h1>Week of Feb 8 to Feb 14, 2027</h1>");
    assertThat(written(".html", "--month")).contains("<h1>February 2027</h1>");
  }

  @Test
  void anyDayOfAWeekOrMonthWillDo() throws IOException {
    assertThat(written(".htm", "--week", "2027-01-03")).contains("Week of Dec 28 to Jan 3, 2027");
    assertThat(written(".html", "--month", "2026-11-30")).contains("<h1>November 2026</h1>");
  }

  @Test
  void theEndingSaysWhichForm() throws IOException {
    written(".pdf", "--week");
    assertThat(Files.readAllBytes(temp.resolve("page.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void whatCantBeWrittenIsRefusedInOneSentence() {
    assertRefused("report", "--week", "--out", temp.resolve("page.doc").toString());
    assertRefused("report", "--week", "--out", temp.resolve("no").resolve("a.pdf").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report --out a.pdf",
        "report --week",
        "report --week --month --out a.pdf",
        "report --week soon --out a.pdf"
      })
  void whatIsMissingOrMisreadIsWrongUsage(String line) {
    assertThat(terminal.run(line.split(" ", -1)).code()).isEqualTo(2);
  }
}
