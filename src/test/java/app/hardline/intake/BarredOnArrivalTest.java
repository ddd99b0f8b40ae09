package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospects;
import app.hardline.work.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom an import keeps out of the queue: 1 must not be called, 2 has no number. */
class BarredOnArrivalTest extends WithLists {
  private static final PhoneNumber NEVER = PhoneNumber.of("+15125550142");
  private static final String NO_NUMBER = Lists.HEADER + "Jane,Doe,Acme,,,\n";
  private static final String NUMBER = "Jane,Doe,Acme,512-555-0142,,\n";

  @Test
  void aNumberNotToCallThatComesWithALaterRow() throws IOException {
    saidNever();
    ImportReport dry = dryRun(NO_NUMBER + NUMBER);
    ImportReport report = lists.run(NO_NUMBER + NUMBER);
    assertThat(bars()).containsExactly("1");
    assertThat(report.notCallable()).isEqualTo(dry.notCallable()).isEqualTo(1);
  }

  @Test
  void aFreeNumberThatComesWithALaterRowLetsThemBackIn() throws IOException {
    saidNever();
    String rows = Lists.HEADER + NUMBER + "Jane,Doe,Acme,512-555-0143,,\n";
    ImportReport dry = dryRun(rows);
    ImportReport report = lists.run(rows);
    assertThat(bars()).containsExactly("0");
    assertThat(report.notCallable()).isEqualTo(dry.notCallable()).isZero();
  }

  @Test
  void whoMustNotBeCalledIsNotFreedByANumber() throws IOException {
    String rows =
        """
        First Name,Last Name,Company,Phone,Do Not Call
        Jane,Doe,Acme,,yes
        Jane,Doe,Acme,512-555-0143,
        """;
    ImportReport dry = dryRun(rows);
    ImportReport report = lists.run(rows);
    assertThat(bars()).containsExactly("1");
    assertThat(report.notCallable()).isEqualTo(dry.notCallable()).isEqualTo(1);
  }

  @Test
  void aNumberNotToCallForSomebodyWhoIsKnown() throws IOException {
    lists.run(NO_NUMBER);
    saidNever();
    lists.run(Lists.HEADER + NUMBER);
    assertThat(bars()).containsExactly("1", "1");
  }

  @Test
  void whoSaysSoWhileTheImportFills() throws IOException {
    Progress said =
        (done, _) -> {
          if (done == 0) {
            saidNever();
          }
        };
    lists.run(Lists.HEADER + NUMBER, said);
    assertThat(bars()).containsExactly("1");
  }

  @Test
  void anUndoLeavesABadNumberBad() throws IOException {
    lists.run(Lists.HEADER + NUMBER);
    Prospects prospects = world.workbench().prospects();
    world
        .workbench()
        .database()
        .write(tx -> {
          prospects.drop(tx, 1, Map.of(NEVER, 1L));
          return tx;
        });
    ImportReport second = lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0143,,\n");
    assertThat(bars()).containsExactly("0", "0");
    lists.undo(second);
    assertThat(bars()).containsExactly("2");
  }

  private ImportReport dryRun(String rows) throws IOException {
    return world.workbench().importer().dryRun(lists.plan(rows), _ -> {}, Progress.unwatched());
  }

  private void saidNever() {
    world
        .workbench()
        .database()
        .write(tx -> {
          world
              .workbench()
              .doNotCall()
              .saidOnCall(tx, 77, Optional.of(NEVER), 1, world.clock.instant());
          return tx;
        });
  }

  private List<String> bars() {
    return world.rows("SELECT bars FROM shown_standing ORDER BY id");
  }
}
