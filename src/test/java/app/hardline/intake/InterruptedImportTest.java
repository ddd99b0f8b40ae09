package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports that are stopped, fail or meet another one. */
class InterruptedImportTest {
  private static final String ALL =
      """
      SELECT (SELECT count(*) FROM prospect), (SELECT count(*) FROM phone),
        (SELECT count(*) FROM standing), (SELECT count(*) FROM segment),
        (SELECT count(*) FROM call_list), (SELECT count(*) FROM import),
        (SELECT count(*) FROM merged_field)
      """;
  private static final String INDEXES =
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name";

  @TempDir private Path folder;
  private World world;
  private Lists lists;

  @BeforeEach
  void open() {
    world = World.empty(folder.resolve("data"));
    lists = new Lists(world, folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 10})
  void aLargeOneThatIsStoppedAfterItsRowsLeavesNothingAndAllIndexes(int when) throws IOException {
    List<String> indexes = world.rows(INDEXES);
    AtomicInteger whole = new AtomicInteger();
    Progress stop =
        (done, total) -> {
          if (done == total && whole.incrementAndGet() == when) {
            throw new Cancelled();
          }
        };
    assertThatThrownBy(() -> lists.run(Lists.many(), stop)).isInstanceOf(Cancelled.class);
    assertThat(world.rows(ALL)).containsExactly("0|0|0|0|0|0|0");
    assertThat(world.rows(INDEXES)).isEqualTo(indexes);
  }

  @Test
  void oneThatFailsWhileItIsShownIsTakenBack() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    List<String> before = world.rows(ALL);
    sql(
        """
        CREATE TRIGGER full_disk BEFORE UPDATE OF state ON segment WHEN new.state = 'shown'
        BEGIN SELECT raise(ABORT, 'no more room'); END
        """);

    assertThatThrownBy(() ->
            lists.run(
                Lists.HEADER
                    + "Jane,Doe,Acme,,jane@acme.example,Austin\n"
                    + "Joe,Roe,Globex,512-555-0143,,\n"))
        .isInstanceOf(RuntimeException.class);

    assertThat(world.rows(ALL)).isEqualTo(before);
    assertThat(world.rows("SELECT first_name, email, city FROM person")).containsExactly("Jane||");
    assertThat(world.rows("SELECT list_id FROM shown_standing")).containsExactly("1");
  }

  @Test
  void oneAtATime() throws IOException {
    ImportReport first = lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    AtomicInteger refused = new AtomicInteger();
    Progress meeting =
        (done, total) -> {
          assertThatThrownBy(() -> lists.undo(first))
              .isInstanceOfSatisfying(
                  Refused.class, it -> assertThat(it.reason()).isEqualTo(IntakeReason.UNDER_WAY));
          world.workbench().importer().sweep();
          refused.incrementAndGet();
        };
    assertThat(lists.run(Lists.HEADER + "Joe,Roe,Globex,512-555-0143,,\n", meeting).added())
        .isEqualTo(1);
    assertThat(refused).hasPositiveValue();
    assertThat(lists.undo(first)).isEqualTo(new Undone(1, 0));
  }

  @Test
  void whoIsBeingCalledStaysWhenTheImportIsUndone() throws IOException {
    ImportReport report = lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    sql("INSERT INTO draft (prospect_id, dialed_at, at_hand) VALUES (1, 1, 1)");
    assertThat(lists.undo(report)).isEqualTo(new Undone(0, 1));
  }

  @Test
  void nobodyIsSeenBeforeAllAreThere() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    assertThat(world.workbench().prospects().get(1).firstName()).isEqualTo("Jane");
    sql("UPDATE segment SET state = 'filling'");
    assertThatThrownBy(() -> world.workbench().prospects().get(1)).isInstanceOf(Refused.class);
  }

  private void sql(String statement) {
    world.workbench().database().write(tx -> tx.handle().execute(statement));
  }
}
