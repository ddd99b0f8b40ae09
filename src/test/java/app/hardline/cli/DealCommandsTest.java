package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals and counts by hand on the command line. */
class DealCommandsTest extends AtTheTerminal {

  private void bookAMeeting() {
    json("log", "2", "meeting", "--when", "today 10am");
    terminal =
        new Terminal(temp.resolve("data"), Clock.offset(Terminal.MORNING, Duration.ofHours(3)));
  }

  @Test
  void aBookedMeetingBecomesADealThatIsWon() {
    assertThat(json("deal", "list").toString()).isEqualTo("{\"deals\":[]}");
    bookAMeeting();
    assertThat(json("deal", "list").toString())
        .isEqualTo(
            "{\"deals\":[{\"id\":\"m1\",\"stage\":\"booked\",\"company\":\"Orr & Daughters\","
                + "\"contact\":\"Tamsin Orr\",\"prospect\":2,\"since\":\"2027-02-10\","
                + "\"meeting\":\"2027-02-10T16:00:00Z\"}]}");
    json("deal", "edit", "m1", "--mrr", "1,900", "--next", "call", "--next-on", "2027-02-16");
    assertThat(json("deal", "move", "m1", "held").get("id").asText()).isEqualTo("1");
    assertRefused("undo");
    assertThat(
            json("deal", "move", "1", "won", "--mrr", "1850", "--gross-profit", "900.50")
                .toString())
        .contains("\"stage\":\"won\",", "\"mrr\":1850,\"oneTime\":0,\"grossProfit\":900.5,");
    assertThat(json("numbers", "--from", "2027-02-10").get("rows").toString())
        .contains(
            "\"meetings\":1,\"held\":1,\"proposals\":1,\"won\":1,\"mrr\":1850,\"oneTime\":0,"
                + "\"grossProfit\":900.5,\"kpis\":{}");
    assertThat(json("deal", "back").toString()).isEqualTo("{\"deal\":\"1\",\"takenBack\":\"won\"}");
    assertThat(terminal.run("deal", "list").out().strip())
        .isEqualTo("1: Orr & Daughters: held since 2027-02-10 $1,900");
    json("deal", "move", "1", "lost", "--why", "no budget");
    assertThat(json("deal", "list", "--stage", "lost").toString())
        .contains("\"why\":\"no budget\"");
  }

  @Test
  void aDealIsMadeByHand() {
    assertThat(
            json(
                    "deal",
                    "add",
                    "Bexar Tool Rental",
                    "--stage",
                    "proposal",
                    "--on",
                    "2027-02-08",
                    "--mrr",
                    "2400")
                .toString())
        .isEqualTo(
            "{\"id\":\"1\",\"stage\":\"proposal\",\"company\":\"Bexar Tool Rental\",\"mrr\":2400,"
                + "\"since\":\"2027-02-08\"}");
    assertThat(json("deal", "add", "--prospect", "5").get("company").asText())
        .isEqualTo("Navarro Tile");
  }

  @ParameterizedTest
  @CsvSource({
    "deal,2",
    "deal add,1",
    "deal add --prospect 99,1",
    "deal add Acme --stage signed,1",
    "deal add Acme --mrr many,2",
    "deal add Acme --on 2027-02-11,1",
    "deal add Acme --stage lost,1",
    "deal move 7 held,1",
    "deal move x held,1",
    "deal move 7,2",
    "deal edit 7,1",
    "deal list --stage signed,1",
    "deal back,1",
    "deal back 7,1",
    "kpi,2",
    "kpi add,2",
    "kpi add letters many,2",
    "kpi add letters 0,1",
    "kpi add letters -1,1",
    "kpi add dials 1,1",
    "kpi add letters 1 --on 2027-02-11,1"
  })
  void whatCannotBeIsNotKept(String line, int code) {
    Terminal.Result result = terminal.run(line.split(" ", -1));
    assertThat(result.code()).as(result.err()).isEqualTo(code);
    assertThat(result.err().lines().findFirst().orElseThrow()).doesNotContain("app.hardline");
    assertThat(json("deal", "list").get("deals")).isEmpty();
    assertThat(json("kpi", "list").toString()).isEqualTo("{\"kpis\":[]}");
  }

  @Test
  void lettersAreCountedByHand() {
    json("kpi", "add", "letters", "25");
    json("kpi", "add", "letters", "4", "--on", "2027-02-09");
    assertThat(json("kpi", "add", "Letters", "-5").toString())
        .isEqualTo("{\"name\":\"letters\",\"today\":20,\"total\":24}");
    assertThat(terminal.run("kpi", "list").out().strip()).isEqualTo("letters: 20 today, 24 in all");
    assertThat(json("numbers", "--from", "2027-02-10").get("rows").get(0).get("kpis").toString())
        .isEqualTo("{\"letters\":20}");
    assertThat(terminal.run("numbers", "--csv").out().lines())
        .anyMatch(line -> line.endsWith("grossProfit,letters"))
        .anyMatch(line -> line.equals("2027-02-10,2027-02-10,0,0,0,0,0,0,0,0,0,0,20"));
  }

  @ParameterizedTest
  @CsvSource({
    "deal",
    "deal add",
    "deal move",
    "deal list",
    "deal edit",
    "deal back",
    "kpi",
    "kpi add"
  })
  void eachCommandExplainsItself(String line) {
    Terminal.Result result = terminal.run((line + " --help").split(" ", -1));
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Usage: hardline " + line);
  }
}
