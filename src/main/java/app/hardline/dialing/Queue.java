package app.hardline.dialing;

import app.hardline.compliance.CallingTimes;
import app.hardline.dialing.QueueStore.Ground;
import app.hardline.prospect.CallLists;
import app.hardline.prospect.CallingPlace;
import app.hardline.prospect.CallingPlaces;
import app.hardline.prospect.ListCounts;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.prospect.Selection;
import app.hardline.prospect.Selections;
import app.hardline.prospect.Standings;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.time.OwnerClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
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
  private final OwnerClock clock;
  private final Prospects prospects;
  private final CallLists lists;
  private final Selections selections;
  private final Standings standings = new Standings();
  private final CallingTimes times;
  private final CallingPlaces places = new CallingPlaces();
  private final Map<Long, CallingPlace> known = new ConcurrentSkipListMap<>();
  private final QueueStore store = new QueueStore();
  private final QueueCountStore countStore = new QueueCountStore();

  /**
   * The queue over a database.
   *
   * @param database where the standings are kept
   * @param clock says what is due
   * @param prospects who is called
   * @param lists from which
   * @param selections finds whom a filter lets through
   * @param times when they may be
   */
  public Queue(
      Database database,
      OwnerClock clock,
      Prospects prospects,
      CallLists lists,
      Selections selections,
      CallingTimes times) {
    this.database = database;
    this.clock = clock;
    this.prospects = prospects;
    this.lists = lists;
    this.selections = selections;
    this.times = times;
  }

  /**
   * When prospects may be called.
   *
   * @return the door to the rules and the owner's hours
   */
  public CallingTimes times() {
    return times;
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
    return database.read(view -> {
      Ground ground = store.ground(view, scope);
      List<Long> all = windows(view, ground).all();
      return loaded(
          view, store.between(view, ground, all, Why.CALLBACK, clock.instant(), until, count));
    });
  }

  /**
   * What becomes of everybody. Reads all of their standings: off the screen's thread.
   *
   * @param scope over which lists
   * @return the counts as of now
   */
  public QueueCounts counts(Scope scope) {
    return database.read(view -> counts(view, store.ground(view, scope)));
  }

  /**
   * How many a scope would have if a session over it started now. Reads all prospects where there
   * are filters: off the screen's thread.
   *
   * @param scope over which lists, and with which filters
   * @return the counts as of now
   */
  public Matching matching(Scope scope) {
    if (scope.filters().isEmpty()) {
      QueueCounts counts = counts(scope);
      return new Matching(counts.prospects(), counts.ready());
    }
    long[] people = filtered(scope);
    return database.read(view -> matching(view, store.ground(view, scope.unfiltered()), people));
  }

  /**
   * Every list, by name.
   *
   * @return each with its counts as of now
   */
  public List<ListCounts> lists() {
    List<ListCounts> all = lists.all();
    return database.read(view -> all.stream().map(it -> withReady(view, it)).toList());
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
    Ground ground = store.ground(view, scope);
    Windows windows = windows(view, ground);
    for (Why why : Why.values()) {
      if (turns.size() < count) {
        int wanted = count + passedOver.size() + turns.size();
        for (QueueStore.Turn turn : turns(view, ground, windows, why, now, wanted)) {
          if (turns.size() < count && !passedOver.contains(turn.prospect())) {
            turns.putIfAbsent(turn.prospect(), turn);
          }
        }
      }
    }
    return loaded(view, new ArrayList<>(turns.values()));
  }

  /** Whom the filters of a scope let through, on whichever lists; nobody where it has none. */
  long[] filtered(Scope scope) {
    return scope.filters().isEmpty()
        ? new long[0]
        : selections.ids(Selection.all().filtered(scope.filters()));
  }

  /**
   * Part: keeps who is dialed in a scope that has filters, until the next such scope. Why: {@code
   * src/docs/decisions/016-filtered-sessions.md}.
   *
   * @param tx what it is part of
   * @param scope over which lists
   * @param people whom its filters let through
   */
  void pick(Transaction tx, Scope scope, long[] people) {
    if (!scope.filters().isEmpty()) {
      standings.pick(tx, store.ground(tx, scope).segments(), people);
    }
  }

  private Matching matching(Snapshot view, Ground ground, long[] people) {
    Instant now = clock.instant();
    Windows windows = windows(view, ground);
    CalledToday today = today(view, ground, now);
    Accounts accounts = new Accounts(now, clock.getZone(), windows, today);
    countStore.due(view, ground, Arrays.toString(people), now).forEach(accounts::stands);
    Set<Long> wanted = Arrays.stream(people).boxed().collect(Collectors.toSet());
    long toConfirm =
        turns(view, ground, windows, Why.CONFIRM, now, Integer.MAX_VALUE).stream()
            .filter(turn -> wanted.contains(turn.prospect()))
            .count();
    return new Matching(
        countStore.standing(view, ground, people), accounts.result().ready() + toConfirm);
  }

  private CalledToday today(Snapshot view, Ground ground, Instant now) {
    return new CalledToday(
        ground.practice() ? List.of() : countStore.called(view, clock.today()), now);
  }

  private List<QueueStore.Turn> turns(
      Snapshot view, Ground ground, Windows windows, Why why, Instant now, int count) {
    List<Long> open = windows.open(now, why.occasion());
    if (open.isEmpty() || ground.segments().isEmpty()) {
      return List.of();
    }
    QueueStore.Held held = windows.held(now, clock.getZone());
    return switch (why) {
      case CALLBACK, FOLLOW_UP, RETRY -> store.due(view, ground, open, why, now, held, count);
      case CONFIRM ->
          store.toConfirm(view, ground, open, windows.meetings(now, clock.getZone()), count);
      case NEW -> store.fresh(view, ground, open, held, count);
    };
  }

  private ListCounts withReady(Snapshot view, ListCounts counted) {
    long ready = counts(view, store.ground(view, Scope.of(counted.list()))).ready();
    return new ListCounts(counted.list(), counted.prospects(), counted.called(), ready);
  }

  private QueueCounts counts(Snapshot view, Ground ground) {
    Instant now = clock.instant();
    Windows windows = windows(view, ground);
    CalledToday today = today(view, ground, now);
    Accounts accounts = new Accounts(now, clock.getZone(), windows, today);
    for (long segment : ground.segments()) {
      countStore.groups(view, ground, segment, now).forEach(accounts::add);
      countStore.promises(view, ground, segment, now).forEach(accounts::add);
      accounts.triedToTheLast(countStore.triedToTheLast(view, ground, segment));
    }
    countStore.held(view, ground, today.held(), now).forEach(accounts::holdBack);
    if (ground.segments().size() > 1) {
      countStore.again(view, ground).forEach(accounts::takeBack);
    }
    countStore.due(view, ground, today.people().toString(), now).forEach(accounts::calledToday);
    accounts.toConfirm(turns(view, ground, windows, Why.CONFIRM, now, Integer.MAX_VALUE).size());
    return accounts.result();
  }

  /**
   * A window is never changed, so those that are known needn't be read again. One that is made in a
   * transaction may never come to be, and its id may become another's.
   */
  private Windows windows(Snapshot view, Ground ground) {
    long last = known.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    Map<Long, CallingPlace> made = places.after(view, last);
    if (!(view instanceof Transaction)) {
      known.putAll(made);
    } else if (!made.isEmpty()) {
      made.putAll(known);
      return new Windows(made, times.hours(view), ground.practice());
    }
    return new Windows(known, times.hours(view), ground.practice());
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
