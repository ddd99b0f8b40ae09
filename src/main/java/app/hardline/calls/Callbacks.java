package app.hardline.calls;

import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The callbacks that are promised and not kept yet. Safe for any thread but the screen's. */
public final class Callbacks {
  private final Database database;
  private final Prospects prospects;
  private final PromiseStore store = new PromiseStore();

  /**
   * The callbacks of a database.
   *
   * @param database where they are kept
   * @param prospects to whom they were promised
   */
  public Callbacks(Database database, Prospects prospects) {
    this.database = database;
    this.prospects = prospects;
  }

  /**
   * What is promised up to a time. Practice is left out.
   *
   * @param until not included
   * @return the oldest first
   */
  public List<Callback> open(Instant until) {
    return database.read(view -> named(view, store.open(view, until)));
  }

  /**
   * What became of those that were due in a while. Practice is left out.
   *
   * @param from the first instant
   * @param until not included
   * @param zone in which the day ends that a call was promised for
   * @return how many were due, and who wasn't called in time
   */
  public KeptPromises kept(Instant from, Instant until, ZoneId zone) {
    return database.read(view -> {
      List<PromiseStore.Due> due = store.due(view, from, until);
      return new KeptPromises(
          due.size(),
          named(
              view,
              due.stream().filter(it -> !it.isInTime(zone)).map(PromiseStore.Due::row).toList()));
    });
  }

  private List<Callback> named(Snapshot view, List<PromiseStore.Row> rows) {
    Map<Long, Prospect> known =
        prospects
            .page(view, rows.stream().map(PromiseStore.Row::prospect).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Prospect::id, Function.identity()));
    return rows.stream()
        .flatMap(row -> Optional.ofNullable(known.get(row.prospect())).stream().map(row::of))
        .toList();
  }

  /**
   * Asks to be told when a callback was promised, kept or taken back.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("callback"), action);
  }
}
