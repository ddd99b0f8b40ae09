package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.compliance.DoNotCallValue;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Do-not-call entries that outlive the list that brought them, or the people on it. */
class SurvivingEntriesTest extends WithLists {
  private static final String FLAGGED =
      """
      First Name,Last Name,Company,Phone,Email,Do Not Call
      Jane,Doe,Acme,512-555-0142,jane@acme.example,yes
      """;

  private static final String UNFLAGGED = "First Name,Last Name,Company,Phone,Email\n";

  private List<String> bars() {
    return world.rows("SELECT bars FROM shown_standing ORDER BY id");
  }

  @Test
  void whoIsFlaggedStaysBarredWhenTheListIsUndoneAndAnotherBringsThem() throws IOException {
    Undone undone = lists.undo(lists.run(FLAGGED));
    assertThat(undone).isEqualTo(new Undone(1, 0));
    lists.into("Other", UNFLAGGED + "Jane,Doe,Acme,512-555-0142,\n");
    lists.into("Third", UNFLAGGED + "Janet,Doe,Umbrella,512-555-0143,JANE@acme.example\n");
    assertThat(bars()).containsOnly("1");
    assertThat(world.rows("SELECT scope, source, settled FROM do_not_call ORDER BY id"))
        .containsExactly("person|import|1", "number|import|1", "email|import|1");
  }

  @Test
  void whoHasNeitherNumberNorEmailIsKept() throws IOException {
    String rows = "First Name,Last Name,Company,Do Not Call\nJane,Doe,Acme,yes\nBob,Roe,Acme,\n";
    assertThat(lists.undo(lists.run(rows))).isEqualTo(new Undone(1, 1));
    lists.into("Other", UNFLAGGED + "Jane,Doe,Acme,512-555-0142,\n");
    assertThat(bars()).containsOnly("1");
  }

  @Test
  void anEntryByHandOnAPersonSurvivesTheUndoOfTheirList() throws IOException {
    ImportReport report = lists.run(UNFLAGGED + "Jane,Doe,Acme,512-555-0142,\n");
    world.workbench().doNotCall().add(List.of(DoNotCallValue.person(1)), "asked by letter");
    lists.undo(report);
    lists.into("Other", UNFLAGGED + "Jane,Doe,Acme,512-555-0142,\n");
    assertThat(bars()).containsOnly("1");
    assertThat(world.rows("SELECT DISTINCT why FROM do_not_call"))
        .containsExactly("asked by letter");
  }

  @Test
  void whatIsAddedWhileAnImportFillsHoldsInIt() throws IOException {
    lists.run(
        UNFLAGGED + "Jane,Doe,Acme,512-555-0142,jane@acme.example\nBob,Roe,Beta,512-555-0143,\n",
        (done, _) -> {
          if (done == 0) {
            world.workbench().doNotCall().add(List.of(DoNotCallValue.domain("acme.example")), "");
          }
        });
    assertThat(bars()).containsExactly("1", "0");
  }

  @Test
  void theFileOfTheListIsKeptWithTheEntry() throws IOException {
    lists.run(FLAGGED);
    assertThat(
            world.rows(
                "SELECT count(*) FROM do_not_call JOIN do_not_call_file ON file_id ="
                    + " do_not_call_file.id WHERE name LIKE 'list%.csv'"))
        .containsExactly("1");
  }

  @Test
  void oneOfTwoWhoBecomeOneHandsTheEntryOn() throws IOException {
    lists.run(UNFLAGGED + "Jane,Doe,Acme,512-555-0142,\nJanet,Doe,Beta,512-555-0143,\n");
    world.workbench().doNotCall().add(List.of(DoNotCallValue.person(1)), "");
    world
        .workbench()
        .database()
        .write(tx -> {
          world.workbench().doNotCall().joined(tx, 1, 2);
          return tx;
        });
    assertThat(bars()).containsExactly("1", "1");
  }
}
