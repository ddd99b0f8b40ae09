package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
  private static final String LIST =
      """
      First Name,Last Name,Company,Phone
      Jane,Doe,Acme,512-555-0142
      ,,,
      -,,,n/a
      Joe,Roe,Globex,512-555-0143
      Total,2,,
      """;
  private static final String OLD = "what was there before";

  @TempDir Path temp;
  private Terminal terminal;
  private Path file;
  private Path rejects;

  @BeforeEach
  void list() throws IOException {
    terminal = new Terminal(temp.resolve("data"));
    file = Files.writeString(temp.resolve("list.csv"), LIST);
    rejects = temp.resolve("rejects.csv");
  }

  @Test
  void rejectedRowsAreSavedWithLineAndReason() throws IOException {
    JsonNode report = bringIn("--json").json();
    long rejected = report.path("rejected").asLong();
    assertThat(rejected).isPositive();
    assertThat(Files.readAllLines(rejects))
        .hasSize((int) rejected + 1)
        .first()
        .asString()
        .startsWith("Line,")
        .endsWith(",First Name,Last Name,Company,Phone");
    assertThat(Files.readAllLines(rejects)).element(1).asString().startsWith("4,");
    assertThat(lists()).containsExactly("Texas: 2");
  }

  @Test
  void aDryRunSavesTheRejectedRowsAndStoresNothing() {
    Terminal.Result result = bringIn("--dry-run");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(rejects).isNotEmptyFile();
    assertThat(lists()).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefusedBeforeAnythingIsStored() {
    rejects = temp.resolve("nowhere/rejects.csv");
    assertRefused(bringIn());
    assertThat(rejects).doesNotExist();
  }

  @Test
  void aFolderIsNoPlaceForTheRejectedRows() {
    rejects = temp;
    assertRefused(bringIn());
  }

  @Test
  void theListItselfIsNeverReplaced() {
    rejects = file;
    assertRefused(bringIn());
    assertThat(file).content().isEqualTo(LIST);
  }

  @Test
  void anImportThatIsRefusedLeavesTheFileThatWasThere() throws IOException {
    Files.writeString(rejects, OLD);
    Files.writeString(file, "First Name,Phone\n");
    assertRefused(bringIn());
    assertThat(rejects).content().isEqualTo(OLD);
    try (var left = Files.list(temp)) {
      assertThat(left.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "list.csv", "rejects.csv");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"import FILE", "import FILE --dry-run", "import", "import FILE --undo 1"})
  void whatDoesNotSayEnoughOrTooMuchIsWrongUsage(String words) {
    Terminal.Result result = terminal.run(words.replace("FILE", file.toString()).split(" ", -1));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("import --help");
    assertThat(temp.resolve("data")).doesNotExist();
  }

  private Terminal.Result bringIn(String... more) {
    List<String> words = new ArrayList<>(List.of("import", file.toString(), "--list", "Texas"));
    words.addAll(List.of("--rejects", rejects.toString()));
    words.addAll(List.of(more));
    return terminal.run(words.toArray(String[]::new));
  }

  private void assertRefused(Terminal.Result result) {
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip()).isNotEmpty().doesNotContain("\n").endsWith(".");
    assertThat(lists()).isEmpty();
  }

  private List<String> lists() {
    List<String> lists = new ArrayList<>();
    terminal
        .run("lists", "--json")
        .json()
        .path("lists")
        .forEach(it -> lists.add(it.path("name").asText() + ": " + it.path("prospects")));
    return lists;
  }
}
