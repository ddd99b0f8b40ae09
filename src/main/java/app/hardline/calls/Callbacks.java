package app.hardline.calls;

import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import app.hardline.time.OwnerClock;
import app.hardline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
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
    return database.read(view -> {
      List<PromiseStore.Row> rows = store.open(view, until);
      Map<Long, Prospect> known =
          prospects
              .page(view, rows.stream().map(PromiseStore.Row::prospect).distinct().toList())
              .stream()
              .collect(Collectors.toMap(Prospect::id, Function.identity()));
      return rows.stream()
          .flatMap(row -> Optional.ofNullable(known.get(row.prospect())).stream().map(row::of))
          .toList();
    });
  }

  /**
   * How promises were kept. Practice is left out.
   *
   * @param days on which they fell due
   * @param clock the owner's; what is still to come isn't counted
   * @return none of none where nothing was promised
   */
  public Kept kept(Period days, OwnerClock clock) {
    ZoneId zone = clock.getZone();
    Instant from = days.from().atStartOfDay(zone).toInstant();
    Instant end = days.to().plusDays(1).atStartOfDay(zone).toInstant();
    Instant now = clock.instant();
    List<PromiseStore.Met> due =
        database.read(view -> store.met(view, from, now.isBefore(end) ? now : end));
    long kept =
        due.stream()
            .filter(it ->
                it.called()
                    .filter(at ->
                        !LocalDate.ofInstant(at, zone).isAfter(LocalDate.ofInstant(it.due(), zone)))
                    .isPresent())
            .count();
    return new Kept(kept, due.size());
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
