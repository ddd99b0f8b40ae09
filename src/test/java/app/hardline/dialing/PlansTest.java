package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialer.ClipboardDialer;
import app.hardline.store.Snapshot;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A look into an index stays quick at a million prospects, a scan doesn't: SQLite is asked how it
 * would run each statement that was run while calling.
 */
class PlansTest {
  private static final int READERS = 3;
  private static final Pattern PLANNED =
      Pattern.compile("(SELECT|INSERT|UPDATE|DELETE|WITH)\\b.*", Pattern.DOTALL);

  /** Scans of what grows; a view's or an alias' name stands for its table in a plan. */
  private static final Pattern SCAN =
      Pattern.compile("SCAN (one|turn|promise|call|callback|standing|prospect|phone|person)\\b.*");

  @TempDir Path temp;
  private final Set<String> statements = new ConcurrentSkipListSet<>();
  private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    for (int i = 0; i < READERS; i++) {
      world.workbench().database().read(this::listen);
    }
    world.workbench().database().write(this::listen);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Snapshot listen(Snapshot view) {
    view.handle()
        .setSqlLogger(
            new SqlLogger() {
              @Override
              public void logBeforeExecution(StatementContext context) {
                statements.add(context.getRenderedSql());
              }
            });
    return view;
  }

  @Test
  void whatRunsWhileCallingLooksIntoIndexes() {
    dial(Scope.of(world.list()));
    dial(Scope.all());
    assertNoScans();
    assertThat(statements)
        .anyMatch(sql -> sql.contains("INSERT INTO call "))
        .anyMatch(sql -> sql.contains("INTO draft"))
        .anyMatch(sql -> sql.contains("UPDATE standing"))
        .anyMatch(sql -> sql.contains("WITH RECURSIVE place"));
  }

  @Test
  void whatTodayAsksLooksIntoIndexes() {
    world.workbench().tally().today();
    world.workbench().callbacks().open(Instant.parse("2027-03-01T00:00:00Z"));
    for (Scope scope : List.of(Scope.all(), Scope.of(world.list()))) {
      world.workbench().queue().counts(scope);
      world.workbench().queue().upcoming(scope, Instant.parse("2027-03-01T00:00:00Z"), 5);
    }
    assertNoScans();
  }

  private void dial(Scope scope) {
    DialSession session =
        world.workbench().dialSessions().start(scope, () -> new ClipboardDialer(any -> {}));
    for (String outcome : List.of("no-answer", "bad-number", "bad-number", "do-not-call")) {
      session.dial();
      session.note(outcome);
      session.log(outcome, Optional.empty());
    }
    session.log("callback", Optional.of(ZonedDateTime.parse("2027-02-12T10:00:00-06:00")));
    session.log("meeting", Optional.of(ZonedDateTime.parse("2027-02-12T10:00:00-06:00")));
    session.note("later");
    session.skip();
    for (int i = 0; i < 6; i++) {
      session.undo();
      session.neverRang();
    }
    world.workbench().calls().counts(List.of(Cast.CONSTANCE.id()));
  }

  private void assertNoScans() {
    List<String> planned =
        statements.stream()
            .map(String::strip)
            .filter(sql -> PLANNED.matcher(sql).matches())
            .toList();
    assertThat(planned).hasSizeGreaterThan(5);
    assertThat(planned)
        .allSatisfy(sql -> assertThat(plan(sql)).noneMatch(step -> SCAN.matcher(step).matches()));
  }

  private List<String> plan(String sql) {
    return world
        .workbench()
        .database()
        .write(tx ->
            tx.handle()
                .createQuery("EXPLAIN QUERY PLAN " + sql.replaceAll(":\\w+", "1"))
                .map((row, _) -> row.getString("detail"))
                .list());
  }
}
