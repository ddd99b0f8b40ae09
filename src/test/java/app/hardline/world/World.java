package app.hardline.world;

import app.hardline.calls.Call;
import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.prospect.CallList;
import app.hardline.store.DataFolder;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * A workbench over a real file, on Thursday, February 11, 2027, 9:02 in Chicago, with the list
 * "Round Rock chamber" and its people in the order of {@link Cast}.
 */
public final class World implements AutoCloseable {
  public static final String LIST = "Round Rock chamber";

  public final SetClock clock = new SetClock("2027-02-11T15:02:00Z", "America/Chicago");
  private final Path folder;
  private Workbench workbench;

  private World(Path folder) {
    this.folder = folder;
    this.workbench = open();
  }

  /** An empty one. */
  public static World empty(Path folder) {
    return new World(folder);
  }

  /** One with the cast on its list. */
  public static World peopled(Path folder) {
    World world = new World(folder);
    world.add(LIST, false, Cast.values());
    return world;
  }

  public Workbench workbench() {
    return workbench;
  }

  /** The list of the cast. */
  public CallList list() {
    return workbench.lists().named(LIST);
  }

  /** As though the program ended and was started again. */
  public World restart() {
    workbench.close();
    workbench = open();
    return this;
  }

  public void pass(Duration time) {
    clock.pass(time);
  }

  /** Puts people on a list, as an import of theirs would. */
  public long add(String list, boolean practice, Cast... people) {
    return workbench
        .database()
        .write(tx -> {
          CallList made = workbench.lists().create(tx, list, practice);
          Handle sql = tx.handle();
          sql.execute(
              "INSERT OR IGNORE INTO calling_window VALUES (1, 'America/Chicago', 'US', 'TX')");
          long segment =
              sql.createQuery(
                      "INSERT INTO segment (list_id, state) VALUES (?, 'shown') RETURNING id")
                  .bind(0, made.id())
                  .mapTo(long.class)
                  .one();
          for (Cast person : people) {
            person.insert(sql, segment);
          }
          return segment;
        });
  }

  /** Logs a call that ends now, with what it promises as an ISO time. */
  public Call log(Cast who, String outcome, String... when) {
    return workbench
        .calls()
        .log(
            new NewCall(
                who.id(),
                outcome,
                Optional.empty(),
                CallTimes.justNow(clock.instant()),
                "",
                Stream.of(when).findFirst().map(ZonedDateTime::parse),
                false));
  }

  /** A figure straight from the file. */
  public long ask(String sql) {
    return workbench
        .database()
        .read(view -> view.handle().createQuery(sql).mapTo(long.class).one());
  }

  /** Rows straight from the file, as text. */
  public List<String> rows(String sql) {
    return workbench
        .database()
        .read(view ->
            view.handle()
                .createQuery(sql)
                .map((row, _) -> {
                  StringBuilder text = new StringBuilder();
                  for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append(i == 1 ? "" : "|")
                        .append(Optional.ofNullable(row.getString(i)).orElse(""));
                  }
                  return text.toString();
                })
                .list());
  }

  @Override
  public void close() {
    workbench.close();
  }

  private Workbench open() {
    return Workbench.open(new DataFolder(folder), clock, () -> false);
  }
}
