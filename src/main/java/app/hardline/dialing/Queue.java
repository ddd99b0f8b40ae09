package app.hardline.dialing;

import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who comes next: callbacks that are due, the oldest first; then follow-ups that are due; then
 * retries whose rest is over; then those never called, in the order of their file. A prospect comes
 * once, on however many lists. Found by a few looks into indexes, however long the lists are. Safe
 * for any thread but the screen's.
 */
public final class Queue {
  private final Database database;
  private final Clock clock;
  private final Prospects prospects;
  private final QueueStore store = new QueueStore();

  /**
   * The queue over a database.
   *
   * @param database where the standings are kept
   * @param clock says what is due
   * @param prospects who is called
   */
  public Queue(Database database, Clock clock, Prospects prospects) {
    this.database = database;
    this.clock = clock;
    this.prospects = prospects;
  }

  /**
   * Who comes next.
   *
   * @param scope over which lists
   * @param count how many at most
   * @return in the order in which they come
   */
  public List<Next> next(Scope scope, int count) {
    return database.read(view -> next(view, scope, count, Set.of()));
  }

  /**
   * Whose time comes later: the callbacks that are promised, then what else is due by then.
   *
   * @param scope over which lists
   * @param until up to when, not included
   * @param count how many at most
   * @return callbacks alone, the first due first
   */
  public List<Next> upcoming(Scope scope, Instant until, int count) {
    return database.read(view ->
        loaded(view, store.between(view, scope, Why.CALLBACK, clock.instant(), until, count)));
  }

  /**
   * How many there are.
   *
   * @param scope over which lists
   * @return the counts as of now
   */
  public QueueCounts counts(Scope scope) {
    return database.read(view -> store.counts(view, scope, clock.instant()));
  }

  /**
   * Asks to be told when the queue may have changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("standing", "segment"), action);
  }

  /**
   * Part: who comes next.
   *
   * @param view what is read
   * @param scope over which lists
   * @param count how many at most
   * @param passedOver whom to leave out
   * @return in the order in which they come
   */
  List<Next> next(Snapshot view, Scope scope, int count, Set<Long> passedOver) {
    Map<Long, QueueStore.Turn> turns = new LinkedHashMap<>();
    Instant now = clock.instant();
    for (Why why : Why.values()) {
      if (turns.size() < count) {
        int wanted = count + passedOver.size() + turns.size();
        for (QueueStore.Turn turn : turns(view, scope, why, now, wanted)) {
          if (turns.size() < count && !passedOver.contains(turn.prospect())) {
            turns.putIfAbsent(turn.prospect(), turn);
          }
        }
      }
    }
    return loaded(view, new ArrayList<>(turns.values()));
  }

  private List<QueueStore.Turn> turns(Snapshot view, Scope scope, Why why, Instant now, int count) {
    return why == Why.NEW
        ? store.fresh(view, scope, count)
        : store.between(view, scope, why, Instant.EPOCH, now.plusMillis(1), count);
  }

  private List<Next> loaded(Snapshot view, List<QueueStore.Turn> turns) {
    Map<Long, Prospect> known =
        prospects.page(view, turns.stream().map(QueueStore.Turn::prospect).toList()).stream()
            .collect(Collectors.toMap(Prospect::id, Function.identity(), (one, same) -> one));
    return turns.stream()
        .flatMap(turn -> Optional.ofNullable(known.get(turn.prospect())).stream().map(turn::with))
        .toList();
  }
}
