package app.hardline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.Cast;
import app.hardline.world.SetClock;
import app.hardline.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session in the terminal, its keys from a pipe. */
class DialCommandTest {
  @TempDir Path temp;
  private Terminal terminal;

  @BeforeEach
  void people() {
    World.peopled(temp.resolve("data")).close();
    terminal = new Terminal(temp.resolve("data"));
  }

  private List<String> dial(String keys) {
    Terminal.Result result = terminal.typing(keys).run("dial", "--by-hand", "--list", World.LIST);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).doesNotContain("\u001b");
    return result.out().lines().map(String::strip).toList();
  }

  private JsonNode metrics() {
    return terminal.run("today", "--json").json().get("metrics");
  }

  private long done(int metric) {
    return metrics().get(metric).get("done").asLong();
  }

  @Test
  void enterDialsAndADigitLogsAndBringsTheNext() {
    List<String> said = dial("\n1\n \n4q");
    assertThat(said)
        .containsSubsequence(
            "Constance Abernathy-Villanueva · St. Brendan’s Episcopal School",
            "[(512) 555-0142] Direct   (512) 555-0100 x204 Company",
            "Dial +15125550142 by hand.",
            "Constance Abernathy-Villanueva: No answer. Back on Thursday, February 11,"
                + " 9:00\u00a0AM.",
            "Tamsin Orr · Orr & Daughters",
            "Talking.");
    assertThat(said.getLast()).isEqualTo("Left. What isn’t logged yet is kept.");
    assertThat(done(0)).isEqualTo(2);
    assertThat(done(2)).isEqualTo(1);
  }

  @Test
  void aDateInWordsIsReadBackAndConfirmed() {
    List<String> said = dial("\n6soonish\nthu 3pm\n\nq");
    assertThat(said)
        .contains(
            "Not sure what that means. Try “tomorrow 3pm” or “mar 3 at 2”.",
            "Thursday, February 11, 3:00\u00a0PM. Enter logs it; any other key asks again.");
    assertThat(terminal.run("callbacks", "--json").json().get("callbacks")).hasSize(1);
  }

  @Test
  void whatIsGivenUpIsNotLogged() {
    dial("\n6\u001b");
    dial("\n6thu 3pm\nx\n");
    assertThat(done(0)).isZero();
  }

  @Test
  void aLetterInACallStartsTheNote() {
    dial("\nasked for a quote, 16 seats\n5q");
    JsonNode found = terminal.run("prospects", "--json").json().get("prospects").get(0);
    assertThat(found.get("calls").asInt()).isOne();
    assertThat(done(2)).isOne();
    assertThat(dial("q")).doesNotContain("This call isn’t logged yet. How did it end?");
  }

  @Test
  void aCallIsFoundAgainWhereTheSessionWasLeft() {
    assertThat(dial("\n ").getLast()).startsWith("Left in a call");
    List<String> said = dial("nrang twice\n1q");
    assertThat(said).contains("This call isn’t logged yet. How did it end?");
    assertThat(done(0)).isOne();
    assertThat(done(1)).isZero();
  }

  @Test
  void theLastOutcomeIsTakenBack() {
    List<String> said = dial("\n1\u001aq");
    assertThat(said).contains("Taken back: Constance Abernathy-Villanueva, No answer.");
    assertThat(done(0)).isZero();
  }

  @Test
  void whatCannotBeDoneIsSaidAndTheSessionGoesOn() {
    assertThat(dial("\u001a\n1q")).anyMatch(line -> line.contains("undo"));
    assertThat(done(0)).isOne();
  }

  @Test
  void anotherNumberAndAnotherProspect() {
    assertThat(dial("\ts\tq"))
        .containsSubsequence(
            "(512) 555-0142 Direct   [(512) 555-0100 x204] Company",
            "Tamsin Orr · Orr & Daughters");
  }

  @Test
  void doNotCallIsSaidOfThePersonOrOfTheNumberAlone() {
    dial("\n)q");
    assertThat(run("dnc", "list").lines()).hasSize(1).allMatch(line -> line.contains("number"));
    dial("\n0q");
    assertThat(run("dnc", "list").lines()).hasSize(3);
    dial("\n)\u001aq");
    assertThat(run("dnc", "list").lines()).hasSize(3);
  }

  private String run(String... arguments) {
    return terminal.run(arguments).out();
  }

  @Test
  void moreOutcomesAreBehindTheDot() {
    dial("\n.bq");
    assertThat(done(0)).isOne();
    assertThat(done(1)).isZero();
  }

  @Test
  void aCallThatNeverRangIsNoDial() {
    dial("\n\u001bq");
    assertThat(done(0)).isZero();
  }

  @Test
  void aCallThatWasAnsweredOrIsOverIsNotTakenBackByEscape() {
    assertThat(dial("\n asked\n\u001b3q")).doesNotContain("Taken back: it never rang.");
    assertThat(dial("\n\u000f\u001b3q"))
        .contains("This call isn’t logged yet. How did it end?")
        .doesNotContain("Taken back: it never rang.");
    assertThat(done(0)).isEqualTo(2);
  }

  @Test
  void theKeyThatEndsACallEndsItsNoteToo() {
    assertThat(dial("\n asked for a price\u000f3q"))
        .containsSubsequence("Note: asked for a price", "Over. How did it end?");
  }

  @Test
  void inPracticeNothingIsHandedOver() {
    try (World world = World.empty(temp.resolve("practice"))) {
      world.add("Practice", true, Cast.TAMSIN);
    }
    Terminal.Result result =
        new Terminal(temp.resolve("practice"))
            .typing("\n1q")
            .run("dial", "--by-hand", "--list", "Practice");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Dialed.").doesNotContain("by hand");
  }

  @Test
  void theScriptIsReadStepByStep() {
    List<String> said = dial("]\n [gvq");
    assertThat(said)
        .filteredOn(line -> line.matches("(Opener|Reason|Gatekeeper|Voicemail).*: “.*”"))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("Opener, 1 of 6", "Reason, 2 of 6", "Reason, 2 of 6", "Opener, 1 of 6");
    assertThat(said).anyMatch(line -> line.startsWith("Opener, 1 of 6: “Constance, "));
    assertThat(said).noneMatch(line -> line.contains("{") || line.contains("}"));
  }

  @Test
  void whoeverAnswersInsteadHasTheirOwnPart() {
    assertThat(dial("gvq"))
        .anyMatch(line -> line.startsWith("Gatekeeper: “"))
        .anyMatch(line -> line.startsWith("Voicemail: “"));
    assertThat(dial("\n\u001bv1q")).anyMatch(line -> line.startsWith("Voicemail: “"));
  }

  @Test
  void twoLettersBringTheAnswerToAnObjection() {
    assertThat(dial("oweq"))
        .contains("[We] have someone")
        .anyMatch(line -> line.startsWith("We have someone: “"));
    assertThat(dial("oxw\u007fnoq")).anyMatch(line -> line.startsWith("No budget: “"));
    assertThat(dial("o\nq")).contains("Left.");
  }

  @Test
  void anObjectionIsCountedInACallAloneWithAlt() {
    dial("oweq");
    assertThat(objectionsSaid()).isZero();
    dial("\n \u001bowe4q");
    assertThat(objectionsSaid()).isOne();
    assertThat(done(2)).isOne();
  }

  @Test
  void nobodyReachedAfterAMarkedTalkIsAskedOnceMore() {
    SetClock clock = new SetClock("2027-02-10T15:00:00Z", "America/Chicago");
    Terminal ticking = new Terminal(temp.resolve("data"), clock);
    Terminal.Result result =
        ticking.typing(passing(clock, "\n ", "1x1\nq")).run("dial", "--by-hand");
    assertThat(result.out().lines().map(String::strip))
        .containsSubsequence(
            "They talked for 0:45. Enter logs No answer all the same; any other key leaves it.",
            "Not logged.",
            "They talked for 0:45. Enter logs No answer all the same; any other key leaves it.");
    assertThat(done(0)).isOne();
    assertThat(done(2)).isZero();
  }

  @Test
  void theEndOfAContractIsAskedAsADay() {
    List<String> said = dial("\n.cend of june\n\nq");
    assertThat(said).anyMatch(line -> line.startsWith("Wednesday, June 30"));
    assertThat(done(2)).isOne();
  }

  private long objectionsSaid() {
    Jdbi sql = Jdbi.create("jdbc:sqlite:" + temp.resolve("data").resolve("hardline.db"));
    return sql.withHandle(
        it -> it.select("SELECT count(*) FROM objection_said").mapTo(Long.class).one());
  }

  /** Keys between which time passes. */
  private static InputStream passing(SetClock clock, String before, String after) {
    InputStream later =
        new ByteArrayInputStream(after.getBytes(UTF_8)) {
          private boolean begun;

          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            if (!begun) {
              begun = true;
              clock.pass(Duration.ofSeconds(45));
            }
            return super.read(into, offset, length);
          }
        };
    return new SequenceInputStream(new ByteArrayInputStream(before.getBytes(UTF_8)), later);
  }

  @Test
  void whenNobodyIsLeftItSaysWhenSomebodyComes() {
    assertThat(dial("\n1\n1\n1\n1\n1\n1\n1\nq"))
        .contains("Nobody is left now. Enter looks again, Q leaves.");
  }
}
