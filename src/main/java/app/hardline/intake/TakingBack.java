package app.hardline.intake;

import app.hardline.compliance.DoNotCall;
import app.hardline.intake.ImportStore.StagedRow;
import app.hardline.prospect.Bar;
import app.hardline.prospect.Departures;
import app.hardline.prospect.Details;
import app.hardline.prospect.Phone;
import app.hardline.prospect.ProspectSearch;
import app.hardline.prospect.SegmentWriter;
import app.hardline.prospect.Segments;
import app.hardline.prospect.Segments.State;
import app.hardline.prospect.Standings;
import app.hardline.store.BulkWriter;
import app.hardline.store.Database;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes imports back: those that came to nothing, and those that the owner regrets. */
final class TakingBack {
  private static final int CHUNK = 1_000;
  private static final Details NOTHING =
      new Details(Map.of(), Optional.empty(), List.of(), Map.of(), List.of());

  private final Database database;
  private final Clock clock;
  private final DoNotCall doNotCall;
  private final ProspectSearch search;
  private final Segments segments = new Segments();
  private final Departures departures = new Departures();
  private final Standings standings = new Standings();
  private final ImportStore store = new ImportStore();

  TakingBack(Database database, Clock clock, DoNotCall doNotCall, ProspectSearch search) {
    this.database = database;
    this.clock = clock;
    this.doNotCall = doNotCall;
    this.search = search;
  }

  /** Clears away an import that failed or was stopped before it was shown. */
  void clearAway(ImportStore.Stored stored, Throwable cause) {
    try {
      State state = database.read(view -> segments.state(view, stored.segment()));
      if (state == State.SHOWING) {
        hide(stored);
        try (BulkWriter writer = database.bulk()) {
          putBack(writer, stored);
        }
      }
      if (state != State.SHOWN) {
        discard(stored);
      }
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /**
   * Removes all that an import has brought before it was shown. Indexes that are missing are made
   * at the end, when there is little left to put into them: the disk may be full.
   */
  void discard(ImportStore.Stored stored) {
    boolean unindexed = database.read(segments::lacksIndexes);
    try (BulkWriter writer = database.bulk()) {
      if (unindexed) {
        writer.step(tx -> departures.leave(tx, stored.segment(), List.of()));
      }
      for (List<Long> page = page(stored, 0);
          !page.isEmpty();
          page = page(stored, page.getLast())) {
        List<Long> ids = page;
        writer.step(tx -> {
          search.forget(tx, ids);
          departures.remove(tx, ids);
        });
        writer.commit();
      }
      writer.step(tx -> {
        departures.leave(tx, stored.segment(), List.of());
        store.remove(tx, stored.id());
        departures.drop(tx, stored.segment(), stored.began());
      });
      segments.index(writer);
      writer.commit();
    }
  }

  Undone undo(long importId, Progress progress) {
    ImportStore.Stored stored =
        database
            .read(view -> store.find(view, importId))
            .filter(ImportStore.Stored::finished)
            .orElseThrow(() -> new Refused(IntakeReason.UNKNOWN_IMPORT, importId));
    if (stored.undone()) {
      throw new Refused(IntakeReason.UNDONE_BEFORE, importId);
    }
    hide(stored);
    return carryOn(stored, progress);
  }

  private void hide(ImportStore.Stored stored) {
    database.write(tx -> {
      segments.move(tx, stored.segment(), State.UNDOING);
      return tx;
    });
  }

  /** Undoes an import whose segment is hidden already. */
  Undone carryOn(ImportStore.Stored stored, Progress progress) {
    Removal removal = new Removal();
    try (BulkWriter writer = database.bulk()) {
      putBack(writer, stored);
      for (List<Long> page = page(stored, 0);
          !page.isEmpty();
          page = page(stored, page.getLast())) {
        List<Long> ids = page;
        writer.step(tx -> remove(tx, stored, ids, removal));
        writer.commit();
        tell(progress, removal);
      }
      for (List<Long> page = guests(stored, 0);
          !page.isEmpty();
          page = guests(stored, page.getLast())) {
        List<Long> ids = page;
        writer.step(tx -> remove(tx, stored, ids, removal));
        writer.commit();
      }
      writer.step(tx -> {
        departures.leave(tx, stored.segment(), removal.stay);
        store.undone(tx, stored.id(), clock.instant());
        segments.move(tx, stored.segment(), State.SHOWN);
      });
      writer.commit();
    }
    doNotCall.settle();
    return new Undone(removal.removed, removal.kept);
  }

  /** What became of an import's own prospects, and of those whom no other list has any more. */
  private static final class Removal {
    final List<Long> stay = new ArrayList<>();
    long removed;
    long kept;
  }

  /** Whoever is gone can't be brought back, so a stop isn't heard any more. */
  private static void tell(Progress progress, Removal removal) {
    try {
      progress.reached(removal.removed + removal.kept, -1);
    } catch (Cancelled _) {
      // carried on, so that all of it is taken back
    }
  }

  private void remove(Transaction tx, ImportStore.Stored stored, List<Long> ids, Removal removal) {
    Set<Long> stay = new HashSet<>(store.called(tx, ids));
    stay.addAll(departures.edited(tx, ids));
    Set<Long> kept = new HashSet<>(departures.elsewhere(tx, stored.segment(), ids));
    kept.addAll(stay);
    Set<Long> known = doNotCall.release(tx, ids.stream().filter(id -> !kept.contains(id)).toList());
    stay.addAll(known);
    kept.addAll(known);
    List<Long> removed = ids.stream().filter(id -> !kept.contains(id)).toList();
    search.forget(tx, removed);
    departures.remove(tx, removed);
    removal.stay.addAll(stay);
    removal.kept += kept.size();
    removal.removed += removed.size();
  }

  private void putBack(BulkWriter writer, ImportStore.Stored stored) {
    boolean more = true;
    while (more) {
      List<StagedRow> rows = database.read(view -> store.staged(view, stored.id(), true, 0, CHUNK));
      more = !rows.isEmpty();
      writer.step(tx -> putBack(tx, stored, rows));
      writer.commit();
    }
  }

  private void putBack(Transaction tx, ImportStore.Stored stored, List<StagedRow> rows) {
    Map<Long, List<StagedField>> additions = new LinkedHashMap<>();
    for (StagedRow row : rows) {
      additions.computeIfAbsent(row.field().prospect(), _ -> new ArrayList<>()).add(row.field());
    }
    try (SegmentWriter writer = segments.writer(tx, stored.segment())) {
      additions.forEach((prospect, fields) -> {
        Details added = StagedField.details(fields);
        writer.takeBack(prospect, added);
        writer
            .get(prospect)
            .ifPresent(left -> {
              writer.complete(prospect, NOTHING, MatchKey.person(Known.identity(left)));
              boolean none = left.phones().stream().noneMatch(Phone::dialable);
              standings.bar(tx, prospect, Bar.NO_NUMBER, none);
            });
      });
      writer.flush();
    }
    doNotCall.stand(tx, additions.keySet());
    store.applied(tx, rows.stream().map(StagedRow::id).toList(), false);
    search.refresh(tx, additions.keySet());
  }

  private List<Long> guests(ImportStore.Stored stored, long after) {
    return database.read(view -> departures.lastGuests(view, stored.segment(), after, CHUNK));
  }

  private List<Long> page(ImportStore.Stored stored, long after) {
    return database.read(view -> departures.page(view, stored.segment(), after, CHUNK));
  }
}
