package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineProgramTest {
  @TempDir Path temp;

  private Terminal terminal() {
    return new Terminal(temp.resolve("data"));
  }

  @Test
  void anUnknownCommandIsWrongUsageAndMakesNoData() {
    Terminal.Result result = terminal().run("call-everybody");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("call-everybody").contains("--help");
    assertThat(result.out()).isEmpty();
    assertThat(temp.resolve("data")).doesNotExist();
  }

  @Test
  void helpNamesTheCommandsAndExitsWell() {
    Terminal.Result result = terminal().run("--help");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("tour");
  }

  @Test
  void theVersionIsSaid() {
    assertThat(terminal().run("--version").out()).startsWith("Hardline");
  }

  @Test
  void jsonCanStandBeforeOrAfterTheCommand() {
    String out = temp.resolve("pictures").toString();
    assertThat(terminal().run("--json", "tour", "--out", out).json().has("pictures")).isTrue();
    assertThat(terminal().run("tour", "--out", out, "--json").json().has("pictures")).isTrue();
  }
}
