package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.calls.CallSpans;
import app.hardline.calls.SpanCounts;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.time.OwnerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a dial session is besides its cards: its aim, its pauses, and what is done in it. Each is on
 * the disk, so that it is found again. Safe for any thread but the screen's; what only reads memory
 * says so.
 */
public final class Sitting {
  /** Nobody waits so long for a key: the lid was closed, or the owner was away. */
  static final Duration GAP = Duration.ofMinutes(5);

  private static final Duration UNTIL_KEPT = Duration.ofMinutes(1);

  private final Database database;
  private final OwnerClock clock;
  private final CallSpans calls = new CallSpans();
  private final SittingStore store = new SittingStore();
  private final AtomicReference<SittingStore.Row> row;
  private final AtomicReference<Instant> seen;

  Sitting(Database database, OwnerClock clock, SittingStore.Row row) {
    this.database = database;
    this.clock = clock;
    this.row = new AtomicReference<>(row);
    this.seen = new AtomicReference<>(row.seenAt());
  }

  /**
   * What it is to reach. For any thread.
   *
   * @return the aim as it was set last
   */
  public Aim aim() {
    return row.get().aim();
  }

  /**
   * Sets what it is to reach.
   *
   * @param aim from now on
   */
  public void aimAt(Aim aim) {
    SittingStore.Row now = row.get();
    keep(with(now, now.pausedAt(), now.rested(), aim));
  }

  /**
   * When it began. For any thread.
   *
   * @return an instant of the owner's clock
   */
  public Instant startedAt() {
    return row.get().startedAt();
  }

  /**
   * Since when it is paused. For any thread.
   *
   * @return empty while it goes on
   */
  public Optional<Instant> pausedAt() {
    return row.get().pausedAt();
  }

  /** Pauses, until {@link #goOn()}. */
  public void pause() {
    SittingStore.Row now = row.get();
    if (now.pausedAt().isEmpty()) {
      beat(false);
      keep(with(row.get(), Optional.of(clock.instant()), row.get().rested(), now.aim()));
    }
  }

  /** Goes on after a pause, which counts as no time of the session. */
  public void goOn() {
    SittingStore.Row now = row.get();
    seen.set(clock.instant());
    now.pausedAt()
        .ifPresent(since -> keep(with(now, Optional.empty(), rested(now, since), now.aim())));
  }

  /**
   * A sign of life, given at least each minute. What lies more than five minutes back was no
   * calling, unless a call ran meanwhile: it counts as a pause.
   *
   * @param calling whether a call is running
   */
  public void beat(boolean calling) {
    Instant now = clock.instant();
    Instant before = seen.getAndSet(now);
    SittingStore.Row kept = row.get();
    Duration gap = Duration.between(before, now);
    boolean away = gap.compareTo(GAP) > 0 && !calling && kept.pausedAt().isEmpty();
    if (away) {
      keep(with(kept, kept.pausedAt(), kept.rested().plus(gap), kept.aim()));
    } else if (Duration.between(kept.seenAt(), now).compareTo(UNTIL_KEPT) >= 0) {
      keep(with(kept, kept.pausedAt(), kept.rested(), kept.aim()));
    }
  }

  /**
   * What is done in it so far.
   *
   * @return as of now
   */
  public SessionFigures figures() {
    return database.read(view -> figures(view, clock.instant()));
  }

  /** Part: ends it now. */
  SessionFigures end(Transaction tx) {
    SittingStore.Row now = row.get();
    now.pausedAt()
        .ifPresent(since -> row.set(with(now, Optional.empty(), rested(now, since), now.aim())));
    return end(tx, clock.instant());
  }

  /** Ends it where it was seen last. */
  SessionFigures endWhereSeen(Transaction tx) {
    SittingStore.Row now = row.get();
    return end(tx, now.pausedAt().orElse(now.seenAt()));
  }

  SittingStore.Row row() {
    return row.get();
  }

  SpanCounts counts(Snapshot view, Instant until) {
    Instant from = row.get().startedAt();
    return calls.between(view, clock.dateOf(from), from, until.plusMillis(1));
  }

  SessionFigures figures(Snapshot view, Instant now) {
    SittingStore.Row kept = row.get();
    SpanCounts counts = counts(view, now);
    Instant until = kept.pausedAt().orElse(now);
    Duration worked = Duration.between(kept.startedAt(), until).minus(kept.rested());
    return new SessionFigures(
        kept.startedAt(),
        worked.isNegative() ? Duration.ZERO : worked,
        counts.dials(),
        counts.answered(),
        counts.conversations(),
        counts.meetings(),
        counts.talked());
  }

  private SessionFigures end(Transaction tx, Instant at) {
    SessionFigures done = figures(tx, at);
    store.end(tx, row.get(), done, at);
    return done;
  }

  List<Call> talks(Snapshot view) {
    Instant from = row.get().startedAt();
    return calls.talks(view, clock.dateOf(from), from, clock.instant().plusMillis(1));
  }

  private Duration rested(SittingStore.Row now, Instant since) {
    Duration pause = Duration.between(since, clock.instant());
    return pause.isNegative() ? now.rested() : now.rested().plus(pause);
  }

  private SittingStore.Row with(
      SittingStore.Row old, Optional<Instant> pausedAt, Duration rested, Aim aim) {
    return new SittingStore.Row(
        old.id(),
        old.scope(),
        old.practice(),
        old.startedAt(),
        clock.instant(),
        pausedAt,
        rested,
        aim);
  }

  private void keep(SittingStore.Row next) {
    row.set(next);
    database.write(tx -> {
      store.save(tx, next);
      return next;
    });
  }
}
