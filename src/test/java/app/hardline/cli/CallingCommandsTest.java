package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.store.DataFolder;
import app.hardline.workbench.Workbench;
import app.hardline.world.Cast;
import app.hardline.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingCommandsTest extends AtTheTerminal {
  @Test
  void listsAreCounted() {
    json("log", "1", "no-answer");
    assertThat(json("lists").toString())
        .isEqualTo(
            "{\"lists\":[{\"name\":\"Round Rock"
                + " chamber\",\"prospects\":8,\"called\":1,\"ready\":6}]}");
    assertThat(terminal.run("lists").out())
        .isEqualToIgnoringNewLines("Round Rock chamber: 8 prospects, 1 called, 6 ready");
  }

  @Test
  void prospectsAreGivenOut() {
    JsonNode all = json("prospects").get("prospects");
    assertThat(all).hasSize(8);
    JsonNode constance = all.get(0);
    assertThat(constance.get("firstName").asText()).isEqualTo("Constance");
    assertThat(constance.get("phones").get(1).toString())
        .isEqualTo(
            "{\"kind\":\"company\",\"number\":\"+15125550100\",\"extension\":\"204\",\"valid\":true,\"raw\":\"+15125550100"
                + " x204\"}");
    assertThat(constance.get("lists").get(0).asText()).isEqualTo("Round Rock chamber");
    assertThat(constance.get("custom").isObject()).isTrue();
    assertThat(constance.get("tags").isArray()).isTrue();
    assertThat(constance.get("status").asText()).isEqualTo("new");
    assertThat(constance.get("calls").asInt()).isZero();
    assertThat(constance.has("title")).isFalse();
    assertThat(constance.get("timeZone").asText()).isEqualTo("America/Chicago");
    assertThat(all.get(7).get("status").asText()).isEqualTo("noNumber");
    assertThat(json("prospects", "--search", "whitcomb").get("prospects")).hasSize(1);
    JsonNode found = json("prospects", "--list", "ROUND rock chamber", "--search", "brendan");
    assertThat(found.get("prospects")).hasSize(2);
    assertRefused("prospects", "--list", "Ohio");
  }

  @Test
  void prospectsAreGivenOutAsCsv() {
    assertThat(terminal.run("prospects", "--csv").out().lines())
        .hasSize(9)
        .element(1)
        .asString()
        .startsWith(
            "1,Constance,Abernathy-Villanueva,,St. Brendan’s Episcopal School,+15125550142,");
  }

  @Test
  void aCallIsLoggedAndTakenBack() {
    assertThat(
            json("log", "1", "callback", "--at", "2027-02-10T14:00:00Z", "--when", "tomorrow 3pm")
                .toString())
        .isEqualTo(
            "{\"call\":1,\"outcome\":\"callback\",\"at\":\"2027-02-10T14:00:00Z\",\"localDate\":\"2027-02-10\",\"late\":true}");
    assertThat(json("log", "2", "do-not-call").get("late").asBoolean()).isFalse();
    assertThat(json("undo").toString()).isEqualTo("{\"call\":2,\"undone\":[\"doNotCall\"]}");
    assertThat(json("undo", "--call", "1").toString())
        .isEqualTo("{\"call\":1,\"undone\":[\"callback\"]}");
    assertRefused("undo", "--call", "1");
    assertRefused("undo");
  }

  @Test
  void whatIsTakenBackIsNamed() {
    json("log", "2", "no-answer");
    assertThat(terminal.run("undo").out().strip())
        .isEqualTo("Call 1 with Tamsin Orr (no-answer) is taken back.");
  }

  @Test
  void aPromisedTimeIsReadBackInTheirTimeTooWhereThatIsAnother() throws IOException {
    Path leads = temp.resolve("west.csv");
    Files.writeString(
        leads, "First Name,Last Name,Phone,State\nAna,Vale,(213) 555-0112,California\n");
    json("import", leads.toString(), "--list", "West");
    assertThat(terminal.run("log", "9", "callback", "--when", "fri 10am").out().lines())
        .containsExactly(
            "Call 1 logged: callback, counted for 2027-02-10.",
            "Next: Friday, February 12, 2027, 10:00\u00a0AM.",
            "There it is Friday, February 12, 8:00\u00a0AM then.");
  }

  @Test
  void aCallWithSomebodyMergedSinceIsLoggedAndSaid() {
    try (Workbench data =
        Workbench.open(new DataFolder(temp.resolve("data")), Terminal.MORNING, () -> false)) {
      data.departing().merge(Cast.PRIYA.id(), Cast.GIL.id());
    }
    Terminal.Result logged = terminal.run("log", "5", "callback", "--when", "fri 10am");
    assertThat(logged.err()).isEmpty();
    assertThat(logged.code()).isZero();
    assertThat(terminal.run("undo").out().strip())
        .isEqualTo("Call 1 with Priya Raman (callback) is taken back.");
  }

  @Test
  void whereNobodyCanBeCalledTheFirstMomentIsNamed() {
    Terminal night =
        new Terminal(temp.resolve("data"), Clock.offset(Terminal.MORNING, Duration.ofHours(13)));
    assertThat(night.run("next").out().lines())
        .contains("The first can be called on Thursday, February 11, 9:00\u00a0AM.");
    assertThat(terminal.run("next").out()).doesNotContain("The first can be called");
  }

  @Test
  void aDateInWordsIsReadBackInFull() {
    assertThat(terminal.run("log", "1", "callback", "--when", "thu 3pm").out().lines())
        .containsExactly(
            "Call 1 logged: callback, counted for 2027-02-10.",
            "Next: Thursday, February 11, 2027, 3:00\u00a0PM.");
  }

  @Test
  void anOutcomeGoesByItsKeyToo() {
    assertThat(json("log", "1", "1").get("outcome").asText()).isEqualTo("no-answer");
    assertThat(json("log", "2", "B").get("outcome").asText()).isEqualTo("busy");
    assertThat(json("log", "3", "6", "--when", "thu 3pm").get("outcome").asText())
        .isEqualTo("callback");
    assertRefused("log", "4", "z");
  }

  @Test
  void callbacksUntilADayAreThoseOfTheWholeDay() {
    json("log", "1", "callback", "--when", "2027-02-24 3pm");
    json("log", "2", "callback", "--when", "2027-02-25 10am");
    for (String day : List.of("in 2 weeks", "in 14 days", "2027-02-24", "feb 24")) {
      assertThat(json("callbacks", "--until", day).get("callbacks")).as(day).hasSize(1);
    }
    assertThat(json("callbacks", "--until", "feb 24 2pm").get("callbacks")).isEmpty();
  }

  @Test
  void theRulesAreNotWrittenOverAFileThatIsThere() throws IOException {
    Path file = Files.writeString(temp.resolve("rules.tsv"), "mine");
    assertRefused("rules", "--out", file.toString());
    assertThat(terminal.run("rules", "--out", file.toString()).err()).contains("is there already");
    assertThat(file).hasContent("mine");
    assertRefused("rules", "--out", temp.resolve("nowhere/rules.tsv").toString());
  }

  @Test
  void whoCallsInIsLoggedAsAConversation() {
    json("log", "1", "send-info", "--incoming", "--number", "(512) 555-0142");
    JsonNode metrics = json("today").get("metrics");
    assertThat(metrics.get(0).get("done").asInt()).isZero();
    assertThat(metrics.get(2).get("done").asInt()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "log 1 hung-up",
    "log 99 no-answer",
    "log 1 callback",
    "log 1 callback --when soonish",
    "log 1 no-answer --number nobody",
    "log 1 no-answer --at 2027-02-10T15:00:01Z",
    "log 1 no-answer --incoming",
    "undo --call 4",
    "undo"
  })
  void whatCannotBeLoggedIsSaidInOneSentenceAndChangesNothing(String line) {
    assertRefused(line.split(" ", -1));
    assertThat(json("today").get("metrics").get(0).get("done").asInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "log",
    "log 1",
    "log x no-answer",
    "log 1 no-answer --seconds -5",
    "log 1 no-answer --at noon"
  })
  void wrongUsageIsTold(String line) {
    assertThat(terminal.run(line.split(" ", -1)).code()).isEqualTo(2);
  }

  @Test
  void whoComesNextIsNamedAndEverybodyElseAccountedFor() {
    json("log", "2", "no-answer");
    json("log", "3", "callback", "--when", "today 3pm");
    json("log", "5", "do-not-call");
    JsonNode answer = json("next", "--list", World.LIST, "--count", "20");
    assertThat(answer.get("ready").asInt()).isEqualTo(4);
    assertThat(answer.get("next")).hasSize(4);
    assertThat(answer.get("next").get(0).toString())
        .isEqualTo(
            "{\"id\":1,\"name\":\"Constance Abernathy-Villanueva\",\"company\":\"St. Brendan’s"
                + " Episcopal School\",\"number\":\"+15125550142\",\"why\":\"new\","
                + "\"localTime\":\"09:00\",\"windowEnds\":\"2027-02-10T23:30:00Z\"}");
    assertThat(answer.get("leftOut").toString())
        .isEqualTo(
            "{\"doNotCall\":1,\"outsideWindow\":0,\"attemptsUsed\":0,\"resting\":1,"
                + "\"companyJustCalled\":0,\"booked\":0,\"retired\":0,\"noNumber\":1}");
    assertThat(answer.get("later").toString())
        .isEqualTo("[{\"at\":\"2027-02-10T21:00:00Z\",\"count\":1}]");
    assertThat(json("next").get("next")).hasSize(1);
    assertRefused("next", "--list", "Ohio");
  }

  @Test
  void anExtensionStandsApartFromItsNumber() {
    json("log", "1", "bad-number", "--number", "512 555 0142");
    JsonNode next =
        json("next", "--count", "20").get("next").findParents("extension").stream()
            .findFirst()
            .orElseThrow();
    assertThat(next.get("number").asText()).isEqualTo("+15125550100");
    assertThat(next.get("extension").asText()).isEqualTo("204");
  }

  @Test
  void aNumberOnDoNotCallIsNotTheNextOne() {
    json("dnc", "add", "512 555 0142");
    JsonNode next = json("next", "--count", "20").get("next").get(0);
    assertThat(next.get("id").asInt()).isOne();
    assertThat(next.get("number").asText()).isEqualTo("+15125550100");
  }

  @Test
  void theOutcomesAreNamed() {
    JsonNode outcomes = json("outcomes").get("outcomes");
    assertThat(outcomes).hasSize(15);
    assertThat(outcomes.get(0).toString())
        .isEqualTo(
            "{\"code\":\"no-answer\",\"name\":\"No"
                + " answer\",\"key\":\"1\",\"stage\":\"dial\",\"restHours\":24,\"tries\":6}");
    assertThat(outcomes.get(6).toString())
        .isEqualTo(
            "{\"code\":\"meeting\",\"name\":\"Meeting"
                + " booked\",\"key\":\"7\",\"stage\":\"meeting\",\"asksFor\":\"meeting\"}");
  }

  @Test
  void theCastIsFoundUnderItsIds() {
    assertThat(json("prospects").get("prospects").get(6).get("lastName").asText())
        .isEqualTo("Lindqvist");
    assertThat(Cast.HAL.id()).isEqualTo(7);
  }
}
