package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports that are stopped, fail or meet another one. */
class InterruptedImportTest extends WithLists {

  @ParameterizedTest
  @ValueSource(ints = {6, 7})
  void aLargeOneThatIsStoppedAfterItsRowsLeavesNothingAndAllIndexes(int when) throws IOException {
    List<String> indexes = indexes();
    AtomicInteger whole = new AtomicInteger();
    Progress stop =
        (done, total) -> {
          if (done == total && whole.incrementAndGet() == when) {
            throw new Cancelled();
          }
        };
    assertThatThrownBy(() -> lists.run(Lists.many(), stop)).isInstanceOf(Cancelled.class);
    assertThat(everything()).containsOnly(0L);
    assertThat(indexes()).isEqualTo(indexes);
  }

  @Test
  void oneThatFailsWhileItIsShownIsTakenBack() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    List<Long> before = everything();
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

    assertThat(everything()).isEqualTo(before);
    assertThat(world.rows("SELECT first_name, email, city FROM person")).containsExactly("Jane||");
    assertThat(world.rows("SELECT list_id FROM shown_standing")).containsExactly("1");
  }

  @Test
  void aNewListIsSeenOnceItIsFilled() throws IOException {
    AtomicInteger looked = new AtomicInteger();
    Progress looking =
        (done, total) -> {
          assertThat(world.workbench().lists().all()).isEmpty();
          assertThat(world.workbench().lists().find("Texas")).isEmpty();
          looked.incrementAndGet();
        };
    lists.run(Lists.HEADER + "Joe,Roe,Globex,512-555-0143,,\n", looking);
    assertThat(looked).hasPositiveValue();
    assertThat(world.workbench().lists().find("Texas")).isPresent();
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
  void nobodyIsSeenBeforeAllAreThere() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    assertThat(world.workbench().prospects().get(1).firstName()).isEqualTo("Jane");
    sql("UPDATE segment SET state = 'filling'");
    assertThatThrownBy(() -> world.workbench().prospects().get(1)).isInstanceOf(Refused.class);
  }

  @Test
  void aCancelledImportLeavesNothing() throws IOException {
    Path file = lists.file(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n".repeat(3_000));
    AtomicInteger told = new AtomicInteger();
    Progress stop =
        (done, total) -> {
          if (told.incrementAndGet() > 2) {
            throw new Cancelled();
          }
        };
    assertThatThrownBy(() -> world.workbench().importer().run(lists.look(file).plan(), stop))
        .isInstanceOf(Cancelled.class);
    assertThat(everything()).containsOnly(0L);
  }

  @Test
  void whatACrashLeftWhileFillingIsSwept() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    sql("UPDATE segment SET state = 'filling'");
    assertThat(world.ask("SELECT count(*) FROM person")).isZero();
    world.workbench().importer().sweep();
    assertThat(world.ask("SELECT count(*) FROM prospect")).isZero();
    assertThat(world.ask("SELECT count(*) FROM import")).isZero();
  }

  @Test
  void whatACrashLeftWhileShowingIsCarriedOn() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    sql("UPDATE segment SET state = 'showing'");
    world.workbench().importer().sweep();
    assertThat(world.ask("SELECT count(*) FROM person")).isEqualTo(1);
  }

  @Test
  void theNextImportSweepsFirst() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    sql("UPDATE segment SET state = 'filling'");
    assertThat(lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n").added()).isEqualTo(1);
    assertThat(world.ask("SELECT count(*) FROM prospect")).isEqualTo(1);
    assertThat(world.rows("SELECT state FROM segment")).containsExactly("shown");
  }
}
