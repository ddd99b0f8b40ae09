package app.hardline.intake;

import app.hardline.compliance.DoNotCall;
import app.hardline.csv.CsvFile;
import app.hardline.prospect.CallList;
import app.hardline.prospect.CallLists;
import app.hardline.prospect.DetailsReader;
import app.hardline.prospect.ProspectSearch;
import app.hardline.prospect.Segments;
import app.hardline.store.BulkTurn;
import app.hardline.store.BulkWriter;
import app.hardline.store.Database;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings files in. An import is all or nothing: its rows lie in a segment that nobody sees until
 * all are there. Meanwhile calls are logged as ever. Safe for any thread but the screen's; one
 * import at a time, in all processes.
 */
public final class Importer {
  private static final Logger log = LoggerFactory.getLogger(Importer.class);

  private static final long MANY_ROWS = 20_000;
  private static final long BYTES_A_ROW = 250;

  private final Database database;
  private final Clock clock;
  private final CallLists lists;
  private final DoNotCall doNotCall;
  private final Segments segments = new Segments();
  private final ImportStore store = new ImportStore();
  private final Showing showing;
  private final TakingBack takingBack;
  private final Leftovers leftovers;

  /**
   * An importer into a database.
   *
   * @param database where prospects are kept
   * @param clock says when
   * @param lists that are filled
   * @param doNotCall keeps the flags that files have
   * @param search forgets who is removed
   */
  public Importer(
      Database database, Clock clock, CallLists lists, DoNotCall doNotCall, ProspectSearch search) {
    this.database = database;
    this.clock = clock;
    this.lists = lists;
    this.doNotCall = doNotCall;
    this.showing = new Showing(database, doNotCall, search);
    this.takingBack = new TakingBack(database, clock, doNotCall, search);
    this.leftovers = new Leftovers(database, showing, takingBack);
  }

  /**
   * Tells what an import would do, and stores nothing.
   *
   * @param plan how
   * @param each told every row in the file's order
   * @param progress told how many bytes of the file are read
   * @return what the import would report
   * @throws Refused with {@link IntakeReason#NO_ROWS} when the file holds a header alone, or a
   *     {@link app.hardline.csv.CsvReason}
   * @throws Cancelled when the person stopped it
   */
  public ImportReport dryRun(ImportPlan plan, Consumer<PreviewRow> each, Progress progress) {
    Instant began = clock.instant();
    Tallying tallying = new Tallying(plan.mapping());
    database.read(view -> {
      try (DetailsReader reader = segments.reader(view)) {
        DryRun run =
            new DryRun(
                holder -> reader.get(holder).map(Known::of),
                doNotCall.all(view),
                tallying,
                each,
                Math.toIntExact(segments.lastId(view)));
        run.arrivals().know(segments, view);
        RowBatches.read(plan, rows -> rows.forEach(run::take), progress);
      }
      return view;
    });
    refuseNoRows(plan.file(), tallying);
    return tallying.report(plan, OptionalLong.empty(), seconds(began));
  }

  /**
   * Imports a file.
   *
   * @param plan how
   * @param progress told how many bytes of the file are read
   * @return as {@link #run(ImportPlan, Consumer, Progress)}, with the same refusals
   */
  public ImportReport run(ImportPlan plan, Progress progress) {
    return run(plan, _ -> {}, progress);
  }

  /**
   * Imports a file, and tells which rows the person should look at.
   *
   * @param plan how
   * @param lost told every row that is rejected, every one that is added and can't be called, and
   *     every one that frees such a one, in the file's order
   * @param progress told how many bytes of the file are read
   * @return what was done; the search index follows by {@link ProspectSearch#catchUp}
   * @throws Refused with {@link IntakeReason#NO_ROWS} when the file holds a header alone, with
   *     {@link IntakeReason#PRACTICE_LIST} or {@link IntakeReason#UNDER_WAY}, or a {@link
   *     app.hardline.csv.CsvReason}; nothing was changed
   * @throws Cancelled when the person stopped it; nothing was changed
   */
  public ImportReport run(ImportPlan plan, Consumer<PreviewRow> lost, Progress progress) {
    try (BulkTurn _ = turn()) {
      return run(plan, false, lost, progress);
    }
  }

  /**
   * Imports a file of made-up people into a list for practice; nobody else is matched. For whoever
   * has the {@link #turn}.
   */
  ImportReport runPractice(ImportPlan plan, Progress progress) {
    return run(plan, true, _ -> {}, progress);
  }

  private ImportReport run(
      ImportPlan plan, boolean practice, Consumer<PreviewRow> lost, Progress progress) {
    leniently(leftovers::settle);
    Instant began = clock.instant();
    database.folder().expect(plan.file().size());
    String hash = FileHash.of(plan.file().path());
    ImportStore.Stored stored = database.write(tx -> begin(tx, plan, practice, hash, began));
    ImportReport report = bringIn(plan, stored, practice, lost, progress);
    if (!practice) {
      leniently(() -> remember(plan));
    }
    leniently(database::tidy);
    return report;
  }

  /**
   * Claims the right to import.
   *
   * @throws Refused with {@link IntakeReason#UNDER_WAY} while somebody has it
   */
  BulkTurn turn() {
    return database.bulkTurn().orElseThrow(() -> new Refused(IntakeReason.UNDER_WAY));
  }

  private ImportReport bringIn(
      ImportPlan plan,
      ImportStore.Stored stored,
      boolean practice,
      Consumer<PreviewRow> lost,
      Progress progress) {
    try {
      ImportReport report = fill(plan, stored, practice, lost, progress);
      showing.show(stored);
      return report;
    } catch (RuntimeException | Error e) {
      takingBack.clearAway(stored, e);
      throw e;
    }
  }

  private void remember(ImportPlan plan) {
    ListFiles.headerKey(plan.file())
        .ifPresent(key ->
            database.write(tx -> {
              store.remember(tx, key, ImportFormat.of(plan), clock.instant());
              return tx;
            }));
  }

  /** What is done before an import or after it: what fails there is no failure of it. */
  private static void leniently(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.warn("not all that goes with an import was done", e);
    }
  }

  /**
   * Takes an import back.
   *
   * @param importId its id
   * @param progress told how many prospects are done; a stop is too late once it has begun, since
   *     half a list would be left
   * @return how many prospects were removed, and how many kept since they were called or changed
   * @throws Refused with {@link IntakeReason#UNKNOWN_IMPORT}, {@link IntakeReason#UNDONE_BEFORE} or
   *     {@link IntakeReason#UNDER_WAY}
   */
  public Undone undo(long importId, Progress progress) {
    try (BulkTurn _ = turn()) {
      return takingBack.undo(importId, progress);
    }
  }

  /**
   * Carries on, or clears away, what a crash left in the middle, as every import does first. Does
   * nothing while an import is under way, in this process or another.
   */
  public void sweep() {
    database
        .bulkTurn()
        .ifPresent(turn -> {
          try (turn) {
            leftovers.settle();
          }
        });
  }

  private ImportStore.Stored begin(
      Transaction tx, ImportPlan plan, boolean practice, String hash, Instant now) {
    CallList list = lists.create(tx, plan.list(), practice);
    if (list.practice() && !practice) {
      throw new Refused(IntakeReason.PRACTICE_LIST, list.name());
    }
    long segment = segments.begin(tx, list);
    String path = plan.file().path().toAbsolutePath().toString();
    long id = store.begin(tx, list.id(), segment, path, hash, now);
    return new ImportStore.Stored(id, list.id(), segment, now, false, false);
  }

  private ImportReport fill(
      ImportPlan plan,
      ImportStore.Stored stored,
      boolean practice,
      Consumer<PreviewRow> lost,
      Progress progress) {
    Tallying tallying = new Tallying(plan.mapping());
    StoredRows rows = new StoredRows();
    Arrivals arrivals = new Arrivals(rows::get);
    ImportRun run =
        database.read(view -> {
          if (!practice) {
            arrivals.know(segments, view);
          }
          return new ImportRun(
              segments,
              store,
              stored,
              doNotCall.all(view),
              rows,
              arrivals,
              tallying,
              lost,
              segments.lastId(view));
        });
    try (run;
        BulkWriter writer = database.bulk()) {
      if (isManyAndFirst(plan.file())) {
        writer.step(segments::dropIndexes);
      }
      RowBatches.read(plan, batch -> writer.step(tx -> run.take(tx, batch)), progress);
      refuseNoRows(plan.file(), tallying);
      long total = plan.file().size();
      segments.index(writer, () -> progress.reached(total, total));
      run.settle(writer, doNotCall);
      progress.reached(total, total);
      ImportReport[] report = new ImportReport[1];
      writer.step(tx -> {
        report[0] = tallying.report(plan, OptionalLong.of(stored.id()), seconds(stored.began()));
        store.finish(tx, stored.id(), report[0], clock.instant());
        segments.move(tx, stored.segment(), Segments.State.SHOWING);
      });
      writer.commit();
      return report[0];
    }
  }

  /**
   * Whether making the indexes after the rows is quicker than keeping them, and disturbs nobody.
   */
  private boolean isManyAndFirst(CsvFile file) {
    return file.size() / BYTES_A_ROW > MANY_ROWS && !database.read(segments::inUse);
  }

  private static void refuseNoRows(CsvFile file, Tallying tallying) {
    if (tallying.rowsRead() == 0) {
      throw new Refused(IntakeReason.NO_ROWS, file.path());
    }
  }

  private double seconds(Instant began) {
    return Duration.between(began, clock.instant()).toMillis() / 1000.0;
  }
}
