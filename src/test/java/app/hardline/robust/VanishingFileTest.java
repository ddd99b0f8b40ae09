package app.hardline.robust;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.cli.Terminal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A list that is taken away while it is imported. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file that is read can't be removed there")
class VanishingFileTest {
  private static final int PEOPLE = 100_000;
  private static final String BEGUN = "EXISTS (SELECT * FROM segment WHERE state = 'filling')";

  @TempDir Path temp;
  private Program program;
  private Path list;

  private interface Mishap {
    void happen(Path file) throws IOException;
  }

  @BeforeEach
  void list() throws Exception {
    program = new Program(temp.resolve("data"));
    list = Program.list(temp.resolve("list.csv"), 0, PEOPLE, false);
    assertThat(program.run("lists").code()).isZero();
  }

  @Test
  void oneThatIsRemovedIsSaidAndNothingIsChanged() throws Exception {
    assertRefusedAfter(Files::delete);
  }

  @Test
  void oneThatIsCutOffIsSaidAndNothingIsChanged() throws Exception {
    assertRefusedAfter(file -> {
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
        open.setLength(open.length() - 100_000);
      }
    });
  }

  private void assertRefusedAfter(Mishap mishap) throws Exception {
    Program.Running running = program.start("import", list.toString(), "--list", "Texas");
    try (DataFile file = new DataFile(program.data())) {
      assertThat(running.reaches(() -> file.holds(BEGUN))).isTrue();
    }
    mishap.happen(list);
    Terminal.Result result = running.result();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip())
        .contains(list.toString())
        .contains("changed or removed while it was read")
        .doesNotContain("\n");
    assertThat(program.run("lists", "--json").out().strip()).isEqualTo("{\"lists\":[]}");
    try (DataFile file = new DataFile(program.data())) {
      assertThat(file.ask("SELECT count(*) FROM prospect")).isEqualTo("0");
      assertThat(file.ask("SELECT count(*) FROM segment")).isEqualTo("0");
      assertThat(file.ask("PRAGMA integrity_check")).isEqualTo("ok");
    }
  }
}
