package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A terminal over the cast on its list. */
abstract class AtTheTerminal {
  @TempDir Path temp;
  Terminal terminal;

  @BeforeEach
  void people() {
    World.peopled(temp.resolve("data")).close();
    terminal = new Terminal(temp.resolve("data"));
  }

  /** What a command that is done answers with {@code --json}. */
  final JsonNode json(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--json";
    Terminal.Result result = terminal.run(all);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    return result.json();
  }

  /** A refusal is one sentence on standard error, and nothing on standard output. */
  final void assertRefused(String... arguments) {
    Terminal.Result result = terminal.run(arguments);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip()).isNotEmpty().doesNotContain("\n").endsWith(".");
  }
}
