package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.prospect.PersonLine;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say, down to the last detail. */
class AnswersTest {
  @TempDir Path temp;
  private Terminal terminal;

  @BeforeEach
  void people() {
    World.peopled(temp).close();
    terminal =
        new Terminal(
            temp,
            Clock.fixed(Instant.parse("2027-02-11T15:02:03.456Z"), ZoneId.of("America/Chicago")));
  }

  @Test
  void aPromiseInThePastIsSaidToHavePassed() {
    Terminal.Result result = terminal.run("log", "1", "callback", "--when", "yesterday 3pm");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().strip()).isEqualTo("That has passed. Try “tomorrow 9a”.");
  }

  @Test
  void anIdIsSaidAsItIsGivenBack() {
    sql("UPDATE sqlite_sequence SET seq = 4796 WHERE name = 'prospect'");
    assertThat(add("Zoe Young, Young Tile, 512 555 0171")).isEqualTo(4797);
    assertThat(terminal.run("next", "--list", "New", "--count", "1").out())
        .startsWith("4797: Zoe Young, Young Tile, +15125550171: new, 09:02 there");
    assertThat(terminal.run("log", "4797", "no-answer").code()).isZero();
  }

  @Test
  void whoIsTheirOwnCompanyIsNamedOnce() {
    long id = add("Young Tile, Young Tile, 512 555 0171");
    assertThat(terminal.run("next", "--list", "New").out())
        .startsWith(id + ": Young Tile, +15125550171: new");
  }

  private long add(String line) {
    try (World world = World.empty(temp)) {
      return world
          .workbench()
          .byHand()
          .add("New", PersonLine.read(line, new PhoneReader(Region.US)));
    }
  }

  private void sql(String statement) {
    try (World world = World.empty(temp)) {
      world.workbench().database().write(tx -> tx.handle().execute(statement));
    }
  }

  @Test
  void aContractEndsWithItsMonth() {
    assertThat(terminal.run("log", "1", "contract-ends", "--when", "end of december").code())
        .isZero();
  }

  @Test
  void theTimeOfACallHasNoMilliseconds() {
    JsonNode logged = terminal.run("log", "1", "no-answer", "--json").json();
    assertThat(logged.get("at").asText()).isEqualTo("2027-02-11T15:02:03Z");
  }

  @Test
  void thePracticeListNamesNoFileAndIsLoadedOnce() {
    JsonNode loaded = terminal.run("sample", "--json").json();
    assertThat(loaded.has("file")).isFalse();
    assertThat(loaded.get("added").asLong()).isEqualTo(200);
    assertThat(terminal.run("sample").out()).contains("are there already");
    assertThat(terminal.run("sample", "--json").json().get("added").asLong()).isZero();
    terminal.run("sample", "--remove");
    assertThat(terminal.run("sample", "--json").json().get("added").asLong()).isEqualTo(200);
  }

  @Test
  void aReaderThatLeavesEndsTheOutputQuietly() {
    OutputStream left =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (String form : new String[] {"--json", "--csv", "--list=Round Rock chamber"}) {
      PrintStream out = new PrintStream(new PipedOutput(left), true, StandardCharsets.UTF_8);
      Terminal.Result result = terminal.run(out, "prospects", form);
      assertThat(result.code()).as(form).isZero();
      assertThat(result.err()).as(form).isEmpty();
    }
  }
}
