package app.hardline.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.hardline.cli.Terminal;
import app.hardline.store.BulkWriter;
import app.hardline.store.DataFolder;
import app.hardline.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data folder on a small disk, which only a system that lets the test mount one can show. */
class FullDiskTest {
  private static final String FULL = "The disk is full and nothing was changed";

  @TempDir Path temp;
  private Path disk;
  private Program program;
  private Path small;

  @BeforeEach
  void mountPoint() throws IOException {
    disk = Files.createDirectory(temp.resolve("disk"));
    program = new Program(disk.resolve("data"));
    small = Program.list(temp.resolve("small.csv"), 0, 100, true);
  }

  @AfterEach
  void unmount() throws Exception {
    succeeds("umount", disk.toString());
  }

  /** From a disk that is smaller than the list to one that nearly takes the import. */
  @ParameterizedTest
  @ValueSource(ints = {1_900, 3_000, 4_500})
  void anImportThatDoesNotFitChangesNothing(int kibibytes) throws Exception {
    mount(kibibytes);
    assertThat(program.run("import", small.toString(), "--list", "First").code()).isZero();
    List<String> before = seen();
    Path large = Program.list(temp.resolve("large.csv"), 100, 30_000, true);
    for (int attempt = 0; attempt < 2; attempt++) {
      assertFull(program.run("import", large.toString(), "--list", "Second"));
      assertThat(seen()).isEqualTo(before);
      assertWhole();
    }
    succeeds("mount", "-o", "remount,size=256m", disk.toString());
    assertThat(program.run("import", large.toString(), "--list", "Second").code()).isZero();
    assertThat(seen()).hasSize(30_100 + before.size() - 100 + 1);
    assertWhole();
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 200, 400, 600})
  void aDatabaseThatCannotBeMadeLeavesNoneBehind(int kibibytes) throws Exception {
    mount(kibibytes);
    assertFull(program.run("import", small.toString(), "--list", "First"));
    assertThat(program.data().resolve("hardline.db")).doesNotExist();
    succeeds("mount", "-o", "remount,size=16m", disk.toString());
    assertThat(program.run("import", small.toString(), "--list", "First").code()).isZero();
    assertWhole();
  }

  @Test
  void aCallThatFindsNoRoomIsNotLogged() throws Exception {
    mount(2_000);
    assertThat(program.run("import", small.toString(), "--list", "First").code()).isZero();
    List<String> before = seen();
    Path rest = fill();
    assertFull(program.run("log", "1", "no-answer"));
    Files.delete(rest);
    assertThat(seen()).isEqualTo(before);
    assertThat(program.run("log", "1", "no-answer").code()).isZero();
    assertWhole();
  }

  @Test
  void whatIsCommittedIsSoWhereThereIsNoRoomToTidyUp() throws Exception {
    mount(8_000);
    try (Database database = Database.open(new DataFolder(program.data()), () -> false)) {
      BulkWriter writer = database.bulk();
      writer.step(
          tx -> tx.handle().execute("INSERT INTO setting VALUES ('a', hex(zeroblob(1000000)))"));
      writer.commit();
      Path rest = fill();
      writer.close();
      Files.delete(rest);
    }
    try (DataFile file = new DataFile(program.data())) {
      assertThat(file.ask("SELECT length(value) FROM setting")).isEqualTo("2000000");
    }
    assertWhole();
  }

  private Path fill() throws InterruptedException {
    Path rest = disk.resolve("rest");
    succeeds("sh", "-c", "cat /dev/zero > " + rest + " 2> /dev/null; true");
    return rest;
  }

  private static void assertFull(Terminal.Result result) {
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip()).startsWith(FULL).doesNotContain("\n");
  }

  private List<String> seen() {
    List<String> seen = new ArrayList<>();
    program.run("lists", "--json").json().path("lists").forEach(list -> seen.add(list.toString()));
    program
        .run("prospects", "--json")
        .json()
        .path("prospects")
        .forEach(prospect -> seen.add(prospect.toString()));
    return seen;
  }

  private void assertWhole() throws Exception {
    try (DataFile file = new DataFile(program.data())) {
      assertThat(file.ask("PRAGMA integrity_check")).isEqualTo("ok");
      assertThat(file.ask("PRAGMA foreign_key_check")).isEqualTo("null");
    }
  }

  private void mount(int kibibytes) throws Exception {
    String size = "size=" + kibibytes + "k";
    assumeThat(succeeds("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.toString()))
        .as("a small disk can be mounted here")
        .isTrue();
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
