package app.hardline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.Scope;
import app.hardline.intake.SampleList;
import app.hardline.store.BulkTurn;
import app.hardline.store.DataFolder;
import app.hardline.work.Progress;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows once everything is put together. */
class WorkbenchTest {
  @TempDir Path temp;

  @Test
  void whatACrashLeftOfAnImportIsClearedAwayByUpkeepAndNobodyWaitsForThatAtTheStart() {
    try (World world = World.peopled(temp)) {
      leaveAnImportInTheMiddle(world);
      world.restart();
      assertThat(world.ask("SELECT count(*) FROM prospect")).isEqualTo(9);
      world.workbench().upkeep().catchUp(Progress.unwatched());
      assertThat(world.ask("SELECT count(*) FROM prospect")).isEqualTo(8);
      assertThat(world.ask("SELECT count(*) FROM segment WHERE state = 'filling'")).isZero();
    }
  }

  @Test
  void anImportThatIsUnderWayElsewhereIsLeftAlone() {
    try (World world = World.peopled(temp);
        BulkTurn _ = world.workbench().database().bulkTurn().orElseThrow()) {
      leaveAnImportInTheMiddle(world);
      try (Workbench other = Workbench.open(new DataFolder(temp), world.clock, () -> false)) {
        other.upkeep().catchUp(Progress.unwatched());
      }
      assertThat(world.ask("SELECT count(*) FROM segment WHERE state = 'filling'")).isOne();
    }
  }

  @Test
  void theIndexesThatACrashLeftOutAreMadeByUpkeep() {
    try (World world = World.peopled(temp)) {
      world.workbench().database().write(tx -> tx.handle().execute("DROP INDEX standing_queue"));
      world.restart().workbench().upkeep().catchUp(Progress.unwatched());
      assertThat(world.ask("SELECT count(*) FROM sqlite_schema WHERE name = 'standing_queue'"))
          .isOne();
    }
  }

  @Test
  void theSampleListGoesWithItsPeopleAndTheCallsOnThem() {
    try (World world = World.peopled(temp)) {
      Workbench workbench = world.workbench();
      workbench.sampleList().load();
      workbench.upkeep().catchUp(Progress.unwatched());
      DialSession session =
          workbench
              .dialSessions()
              .start(
                  Scope.of(workbench.lists().named(SampleList.NAME)),
                  () -> new ClipboardDialer(any -> {}));
      for (String outcome : List.of("no-answer", "bad-number", "do-not-call", "not-now")) {
        session.dial();
        session.note("practice");
        session.log(outcome, Optional.empty());
      }
      session.dial();
      assertThat(world.ask("SELECT count(*) FROM call")).isEqualTo(4);
      assertThat(world.ask("SELECT count(*) FROM do_not_call")).isZero();
      workbench.sampleList().remove();
      for (String table : List.of("call", "draft", "do_not_call")) {
        assertThat(world.ask("SELECT count(*) FROM " + table)).as(table).isZero();
      }
      assertThat(workbench.lists().find(SampleList.NAME)).isEmpty();
      assertThat(world.ask("SELECT count(*) FROM prospect")).isEqualTo(8);
    }
  }

  @Test
  void whatOneHandLogsAnotherSees() throws Exception {
    try (World world = World.peopled(temp);
        Workbench other = Workbench.open(new DataFolder(temp), world.clock, () -> false)) {
      var told = new java.util.concurrent.CountDownLatch(1);
      other.tally().onChange(told::countDown);
      world
          .workbench()
          .calls()
          .log(
              new NewCall(
                  Cast.GIL.id(),
                  "no-answer",
                  Optional.empty(),
                  CallTimes.justNow(world.clock.instant()),
                  "",
                  Optional.empty(),
                  false));
      assertThat(told.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
      assertThat(other.tally().today().lines().getFirst().done()).isOne();
    }
  }

  private static void leaveAnImportInTheMiddle(World world) {
    world
        .workbench()
        .database()
        .write(tx -> {
          tx.handle().execute("INSERT INTO segment (id, list_id, state) VALUES (9, 1, 'filling')");
          tx.handle()
              .execute(
                  "INSERT INTO import (list_id, segment_id, file, file_hash, started_at)"
                      + " VALUES (1, 9, '/x.csv', 'x', 0)");
          tx.handle().execute("INSERT INTO prospect (id, segment_id) VALUES (99, 9)");
          return tx;
        });
  }
}
