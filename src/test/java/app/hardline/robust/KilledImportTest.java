package app.hardline.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.hardline.cli.Terminal;
import app.hardline.store.DataFolder;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code hardline import} ended by {@code kill -9}. Known are people without a number; the list
 * that is imported brings theirs, and as many new people.
 */
class KilledImportTest {
  private static final String BEGUN = "EXISTS (SELECT * FROM segment WHERE state = 'filling')";
  private static final String SHOWING = "EXISTS (SELECT * FROM segment WHERE state = 'showing')";
  private static final String SHOWN = "(SELECT count(*) FROM segment WHERE state = 'shown') = 2";
  private static final String INDEXING =
      SHOWN + " AND (SELECT last_done FROM search_progress) < (SELECT max(id) FROM prospect)";

  private static final int KNOWN = 100_000;

  /** Rows are seen by others about once a second, so that a moment may pass unseen. */
  private static final String MET = "the moment was met";

  @TempDir Path temp;

  @Test
  void oneThatIsKilledWhileItFillsIsNeverSeenAndCanBeRepeated() throws Exception {
    Scene scene = new Scene(temp, 2_000);
    assertThat(scene.killedWhen(BEGUN)).isTrue();
    scene.assertNothingSeen();
    scene.assertRepeatable();
  }

  @Test
  void oneThatIsKilledWhileTheSearchCatchesUpIsInPlace() throws Exception {
    Scene scene = new Scene(temp, 5_000);
    if (scene.killedWhen(INDEXING)) {
      scene.assertInPlace();
      scene.assertTheSearchCatchesUp();
    }
    scene.assertRepeatable();
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {1, 10, 30})
  void aLargeOneThatIsKilledAtAnyMomentOfItsFillingIsNeverSeen(int percent) throws Exception {
    Scene scene = new Scene(temp, KNOWN);
    String rows = "(SELECT count(*) FROM prospect) >= " + (KNOWN + KNOWN / 100L * percent);
    assumeThat(scene.killedWhen(BEGUN + " AND " + rows)).as(MET).isTrue();
    scene.assertNothingSeen();
    scene.assertRepeatable();
  }

  @Tag("slow")
  @Test
  void aLargeFirstOneThatIsKilledWithoutItsIndexesLeavesThem() throws Exception {
    Scene scene = new Scene(temp, 0, 2 * KNOWN);
    assumeThat(
            scene.killedWhen(
                BEGUN
                    + " AND NOT EXISTS (SELECT * FROM sqlite_schema WHERE name = 'phone_number')"
                    + " AND EXISTS (SELECT * FROM prospect)"))
        .as(MET)
        .isTrue();
    scene.assertNothingSeen();
    scene.assertRepeatable();
    assertThat(scene.ask("SELECT count(*) FROM sqlite_schema WHERE name = 'phone_number'"))
        .isEqualTo("1");
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void aLargeOneThatIsKilledWhileItIsShownIsCarriedOn(int percent) throws Exception {
    Scene scene = new Scene(temp, KNOWN);
    String applied =
        "(SELECT count(*) FROM merged_field WHERE applied = 1) >= " + KNOWN / 100L * percent;
    assumeThat(scene.killedWhen(SHOWING + " AND " + applied)).as(MET).isTrue();
    scene.assertRepeatable();
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void aLargeOneThatIsKilledWhileTheSearchCatchesUpIsInPlace(int percent) throws Exception {
    Scene scene = new Scene(temp, KNOWN);
    String indexed =
        "(SELECT last_done FROM search_progress) >= " + (KNOWN + KNOWN / 100L * percent);
    assumeThat(scene.killedWhen(INDEXING + " AND " + indexed)).as(MET).isTrue();
    scene.assertInPlace();
    scene.assertTheSearchCatchesUp();
    scene.assertRepeatable();
  }

  /** Known people, the list with their numbers and as many new people, and its import. */
  private static final class Scene {
    private final Program program;
    private final Path list;
    private final int known;
    private final int people;
    private final String before;

    Scene(Path temp, int known) throws Exception {
      this(temp, known, 2 * known);
    }

    Scene(Path temp, int known, int people) throws Exception {
      this.program = new Program(temp.resolve("data"));
      this.known = known;
      this.people = people;
      if (known > 0) {
        Path first = Program.list(temp.resolve("first.csv"), 0, known, false);
        assertThat(program.run("import", first.toString(), "--list", "First").code()).isZero();
      } else {
        assertThat(program.run("lists").code()).isZero();
      }
      this.list = Program.list(temp.resolve("second.csv"), 0, people, true);
      this.before = seen();
    }

    boolean killedWhen(String condition) throws Exception {
      Program.Running running = program.start("import", list.toString(), "--list", "Second");
      try (DataFile file = new DataFile(program.data())) {
        boolean reached = running.reaches(() -> file.holds(condition));
        running.kill();
        return reached && running.result().code() != 0;
      }
    }

    void assertNothingSeen() throws Exception {
      assertWhole();
      assertThat(seen()).isEqualTo(before);
    }

    void assertInPlace() throws Exception {
      assertWhole();
      assertThat(count("Second")).isEqualTo(people);
    }

    void assertTheSearchCatchesUp() throws Exception {
      try (Workbench workbench =
          Workbench.open(
              new DataFolder(program.data()), Clock.system(ZoneId.of("UTC")), () -> false)) {
        workbench.upkeep().catchUp(Progress.unwatched());
        assertThat(workbench.search().find("jane" + (people - 1), 10)).hasSize(1);
        assertThat(workbench.search().find("jane" + known, 10)).isNotEmpty();
      }
      assertThat(ask("SELECT last_done = (SELECT max(id) FROM prospect) FROM search_progress"))
          .isEqualTo("1");
    }

    void assertRepeatable() throws Exception {
      Terminal.Result result = program.run("import", list.toString(), "--list", "Second", "--json");
      assertThat(result.code()).as(result.err()).isZero();
      JsonNode report = result.json();
      assertThat(report.path("rowsRead").asInt()).isEqualTo(people);
      assertThat(report.path("rejected").asInt()).isZero();
      assertThat(count("Second")).isEqualTo(people);
      assertThat(count("First")).isEqualTo(known);
      assertWhole();
      assertThat(ask("SELECT count(*) FROM segment WHERE state <> 'shown'")).isEqualTo("0");
      assertThat(ask("SELECT count(*) FROM prospect")).isEqualTo(Integer.toString(people));
      assertThat(ask("SELECT count(*) FROM phone")).isEqualTo(Integer.toString(people));
      assertThat(ask("SELECT count(*) FROM merged_field WHERE field = 'phone' AND applied = 0"))
          .isEqualTo("0");
    }

    String ask(String query) throws Exception {
      try (DataFile file = new DataFile(program.data())) {
        return file.ask(query);
      }
    }

    private void assertWhole() throws Exception {
      assertThat(ask("PRAGMA integrity_check")).isEqualTo("ok");
    }

    private int count(String list) {
      for (JsonNode one : program.run("lists", "--json").json().path("lists")) {
        if (one.path("name").asText().equals(list)) {
          return one.path("prospects").asInt();
        }
      }
      return 0;
    }

    private String seen() {
      return program.run("lists", "--json").out();
    }
  }
}
