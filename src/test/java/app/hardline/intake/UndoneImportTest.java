package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Imports that are taken back. */
class UndoneImportTest extends WithLists {

  @Test
  void aLaterImportAddsWhatIsMissingAndItsUndoPutsThatBack() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    ImportReport second =
        lists.into(
            "Ohio",
            """
            First Name,Last Name,Company,Mobile Phone,Email,City,Rating
            Jane,Doe,Acme LLC,512-555-0143,jane@acme.example,Austin,A
            Joe,Roe,Globex,512-555-0144,,,
            """);

    assertThat(second.merged()).isEqualTo(1);
    assertThat(second.added()).isEqualTo(1);
    assertThat(world.rows("SELECT company, email, city, custom FROM person WHERE id = 1"))
        .containsExactly("Acme|jane@acme.example|Austin|{\"Rating\":\"A\"}");
    assertThat(world.rows("SELECT number FROM phone WHERE prospect_id = 1 ORDER BY id"))
        .containsExactly("15125550142", "15125550143");
    assertThat(world.rows("SELECT list_id FROM shown_standing WHERE prospect_id = 1"))
        .containsExactly("1", "2");

    Undone undone = lists.undo(second);

    assertThat(undone).isEqualTo(new Undone(1, 0));
    assertThat(world.rows("SELECT first_name, company, email, city, custom FROM person"))
        .containsExactly("Jane|Acme|||");
    assertThat(world.rows("SELECT number FROM phone")).containsExactly("15125550142");
    assertThat(world.rows("SELECT list_id FROM shown_standing")).containsExactly("1");
    assertThatThrownBy(() -> lists.undo(second))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(IntakeReason.UNDONE_BEFORE));
  }

  @Test
  void anUndoKeepsWhatWasChangedSince() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    ImportReport second = lists.run(Lists.HEADER + "Jane,Doe,Acme,,jane@acme.example,Austin\n");
    sql("UPDATE prospect SET city = 'Dallas' WHERE id = 1");

    lists.undo(second);

    assertThat(world.rows("SELECT email, city FROM person")).containsExactly("|Dallas");
  }

  @Test
  void anUndoKeepsWhoIsOnAnotherListToo() throws IOException {
    ImportReport first = lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    lists.into("Ohio", Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    assertThat(lists.undo(first)).isEqualTo(new Undone(0, 1));
    assertThat(world.rows("SELECT list_id FROM shown_standing")).containsExactly("2");
  }

  @Test
  void whoIsBeingCalledStaysWhenTheImportIsUndone() throws IOException {
    ImportReport report = lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    sql("INSERT INTO draft (prospect_id, dialed_at, at_hand) VALUES (1, 1, 1)");
    assertThat(lists.undo(report)).isEqualTo(new Undone(0, 1));
  }

  @Test
  void aStopIsTooLateOnceItHasBegun() throws IOException {
    ImportReport report = lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    AtomicInteger stops = new AtomicInteger();
    Progress stop =
        (_, _) -> {
          stops.incrementAndGet();
          throw new Cancelled();
        };
    Undone undone = world.workbench().importer().undo(report.importId().orElseThrow(), stop);
    assertThat(stops).hasPositiveValue();
    assertThat(undone).isEqualTo(new Undone(1, 0));
    assertThat(world.ask("SELECT count(*) FROM prospect")).isZero();
    assertThat(world.rows("SELECT state FROM segment")).containsExactly("shown");
  }

  @Test
  void oneThatFailedIsCarriedOnWhenItIsAskedForAgain() throws IOException {
    ImportReport report = lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    sql(
        """
        CREATE TRIGGER full_disk BEFORE DELETE ON prospect
        BEGIN SELECT raise(ABORT, 'no more room'); END
        """);
    assertThatThrownBy(() -> lists.undo(report)).isInstanceOf(RuntimeException.class);
    assertThat(world.ask("SELECT count(*) FROM person")).isZero();
    sql("DROP TRIGGER full_disk");
    assertThat(lists.undo(report)).isEqualTo(new Undone(1, 0));
    assertThat(world.ask("SELECT count(*) FROM prospect")).isZero();
  }

  @Test
  void whoIsLeftOnNoListIsRemoved() throws IOException {
    String jane = Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n";
    ImportReport first = lists.run(jane);
    ImportReport second = lists.into("Ohio", jane);
    assertThat(lists.undo(first)).isEqualTo(new Undone(0, 1));
    assertThat(lists.undo(second)).isEqualTo(new Undone(1, 0));
    assertThat(world.ask("SELECT count(*) FROM prospect")).isZero();
    assertThat(lists.into("Utah", jane).added()).isEqualTo(1);
    assertThat(world.ask("SELECT count(*) FROM shown_standing")).isEqualTo(1);
  }

  @Test
  void whoWasCalledStaysOnTheLastListThatHadThem() throws IOException {
    String jane = Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n";
    ImportReport first = lists.run(jane);
    ImportReport second = lists.into("Ohio", jane);
    lists.undo(first);
    sql("INSERT INTO draft (prospect_id, dialed_at, at_hand) VALUES (1, 1, 1)");
    assertThat(lists.undo(second)).isEqualTo(new Undone(0, 1));
    assertThat(world.rows("SELECT prospect_id, list_id FROM shown_standing"))
        .containsExactly("1|2");
  }
}
