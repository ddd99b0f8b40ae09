package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "log 1 voicemail --at noon | “noon” is no time such as 2026-11-23T15:30:58Z",
        "log 1 voicemail --seconds -5 | --seconds can’t be below zero",
        "log one voicemail | “one” is no whole number",
        "quota set dials=40 --per day --from soon | “soon” is no date such as 2026-11-23",
        "read a.csv --rows -1 | --rows can’t be below zero",
        "import a.csv --list A --header-line -1 | --header-line can’t be below zero",
        "import a.csv --list A --map phone | write HEADER=FIELD",
        "import --undo 1 --list A | --undo takes an import back",
      })
  void whatCannotBeMeantIsWrongUsageInPlainWords(String line, String sentence) {
    String[] words = line.strip().split(" ");
    Terminal.Result result = terminal().run(words);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(sentence.strip()).doesNotContain("java");
    assertThat(result.out()).isEmpty();
    assertThat(temp.resolve("data")).doesNotExist();
  }

  @Test
  void anEmptyFolderIsNotTheOneTheScriptRunsIn() {
    Terminal.Result result = terminal().run("lists", "--data", "");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("“” is no path");
  }

  @Test
  void anAnswerThatCannotBeWrittenIsNoSuccess() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("no space left");
              }
            });
    Terminal.Result result = terminal().run(full, "lists");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).hasLineCount(1).contains("Not all of the answer could be written");
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
