package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialer.ClipboardDialer;
import app.hardline.prospect.Filter;
import app.hardline.store.Snapshot;
import app.hardline.world.Cast;
import app.hardline.world.Crowd;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A look into an index stays quick at a million prospects, a scan doesn't: SQLite is asked how it
 * would run each statement that was run while calling.
 */
class PlansTest {
  private static final int READERS = 3;
  private static final Pattern PLANNED =
      Pattern.compile("(SELECT|INSERT|UPDATE|DELETE|WITH)\\b.*", Pattern.DOTALL);

  private static final int PEOPLE = 40_000;

  /**
   * What may be walked from end to end: what is given with the question, what the query has made
   * itself, and the tables that stay short: lists and their segments, calling windows, cards that
   * were begun, quotas and the calendar.
   */
  private static final Set<String> SHORT =
      Set.of(
          "json_each",
          "wanted",
          "place",
          "twice",
          "segment",
          "call_list",
          "script",
          "calling_window",
          "draft",
          "entry",
          "target",
          "calling_block",
          "calendar_day",
          "moved_block",
          "holidays_kept");

  /** Counting everybody reads everybody, from the smallest index there is. */
  private static final String ALL_COUNTED = "SCAN standing USING COVERING INDEX standing_prospect";

  private static final Pattern SCAN = Pattern.compile("SCAN ([a-z_]+)\\b.*");

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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatRunsWhileCallingLooksIntoIndexes(boolean crowded) {
    crowd(crowded);
    dial(Scope.of(world.list()));
    dial(Scope.all());
    dialWhoFits();
    assertNoScans();
    assertThat(statements)
        .anyMatch(sql -> sql.contains("INSERT INTO call "))
        .anyMatch(sql -> sql.contains("INTO draft"))
        .anyMatch(sql -> sql.contains("UPDATE standing"))
        .anyMatch(sql -> sql.contains("WITH RECURSIVE place"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatTodayAsksLooksIntoIndexes(boolean crowded) {
    crowd(crowded);
    world.workbench().tally().today();
    world.workbench().callbacks().open(Instant.parse("2027-03-01T00:00:00Z"));
    for (Scope scope : List.of(Scope.all(), Scope.of(world.list()))) {
      world.workbench().queue().counts(scope);
      world.workbench().queue().upcoming(scope, Instant.parse("2027-03-01T00:00:00Z"), 5);
    }
    assertNoScans();
  }

  /** SQLite plans otherwise once it knows how much lies in each table. */
  private void crowd(boolean wanted) {
    if (wanted) {
      Crowd.join(world, PEOPLE);
    }
    statements.clear();
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

  /** To find who fits takes a look at everybody, once, as the session starts. */
  private void dialWhoFits() {
    Scope scope = new Scope(List.of(world.list().id()), List.of(new Filter.NeverCalled()));
    world
        .workbench()
        .dialSessions()
        .start(scope, () -> new ClipboardDialer(any -> {}))
        .log("no-answer", Optional.empty());
    world.workbench().queue().counts(scope);
    assertThat(statements)
        .filteredOn(sql -> sql.contains("FROM picked_waiting AS one"))
        .isNotEmpty()
        .allSatisfy(
            sql -> assertThat(plan(sql)).anyMatch(it -> it.contains("INDEX standing_picked ")));
  }

  private void assertNoScans() {
    List<String> planned =
        statements.stream()
            .map(String::strip)
            .filter(sql -> PLANNED.matcher(sql).matches())
            .toList();
    assertThat(planned).hasSizeGreaterThan(5);
    assertThat(planned)
        .flatMap(sql ->
            plan(sql).stream().filter(PlansTest::takesLong).map(step -> step + "\n" + sql).toList())
        .isEmpty();
  }

  /** Also an index that SQLite would make for this one query. */
  private static boolean takesLong(String step) {
    Matcher scan = SCAN.matcher(step);
    return step.contains("AUTOMATIC")
        || (scan.matches() && !SHORT.contains(scan.group(1)) && !step.equals(ALL_COUNTED));
  }

  private List<String> plan(String sql) {
    return world
        .workbench()
        .database()
        .write(tx ->
            tx.handle()
                .createQuery("EXPLAIN QUERY PLAN " + sql.replaceAll(":\\w+|\\?", "1"))
                .map((row, _) -> row.getString("detail"))
                .list());
  }
}
