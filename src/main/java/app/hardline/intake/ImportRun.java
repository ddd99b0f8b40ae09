package app.hardline.intake;

import app.hardline.compliance.DoNotCall;
import app.hardline.compliance.Suppression;
import app.hardline.prospect.Bar;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.SegmentWriter;
import app.hardline.prospect.Segments;
import app.hardline.store.BulkWriter;
import app.hardline.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts the rows of one import into its segment. For the thread that writes. */
final class ImportRun implements AutoCloseable {
  private static final int CHUNK = 500;

  private final Segments segments;
  private final ImportStore store;
  private final ImportStore.Stored stored;
  private final Suppression suppression;
  private final BarredRows barred;
  private final StoredRows rows;
  private final Arrivals arrivals;
  private final Tallying tallying;
  private final Consumer<PreviewRow> lost;
  private final long lastBefore;
  private final List<StagedField> staged = new ArrayList<>();
  private Optional<SegmentWriter> writer = Optional.empty();
  private final List<Long> touched = new ArrayList<>();
  private boolean numbersCame;

  ImportRun(
      Segments segments,
      ImportStore store,
      ImportStore.Stored stored,
      Suppression suppression,
      StoredRows rows,
      Arrivals arrivals,
      Tallying tallying,
      Consumer<PreviewRow> lost,
      long lastBefore) {
    this.segments = segments;
    this.store = store;
    this.stored = stored;
    this.suppression = suppression;
    this.barred = new BarredRows(suppression);
    this.rows = rows;
    this.arrivals = arrivals;
    this.tallying = tallying;
    this.lost = lost;
    this.lastBefore = lastBefore;
  }

  /** Takes some rows in. */
  void take(Transaction tx, List<ArrivingRow> batch) {
    staged.clear();
    SegmentWriter current = writer(tx);
    for (ArrivingRow arriving : batch) {
      take(arriving, current);
    }
    current.flush();
    store.stage(tx, stored.id(), staged);
  }

  /** One writer for the whole import: making its statements takes longer than a batch of rows. */
  private SegmentWriter writer(Transaction tx) {
    if (writer.isPresent()) {
      writer.get().resume(tx);
      return writer.get();
    }
    SegmentWriter made = segments.writer(tx, stored.segment());
    rows.through(made);
    writer = Optional.of(made);
    return made;
  }

  @Override
  public void close() {
    writer.ifPresent(SegmentWriter::close);
  }

  /** Ends the filling: whoever got a number from a later row can be called, if they may be. */
  void settle(BulkWriter bulk, DoNotCall doNotCall) {
    if (numbersCame) {
      bulk.step(tx -> segments.admit(tx, stored.segment()));
    }
    for (int from = 0; from < touched.size(); from += CHUNK) {
      List<Long> some = touched.subList(from, Math.min(from + CHUNK, touched.size()));
      bulk.step(tx -> doNotCall.stand(tx, some));
    }
  }

  private void take(ArrivingRow arriving, SegmentWriter writer) {
    Arrival arrival = arrivals.meet(arriving);
    boolean callable = true;
    switch (arrival) {
      case Arrival.New _ -> {
        Set<Bar> bars = barred.bars(arriving.row());
        callable = bars.isEmpty();
        CleanRow row = arriving.row();
        long id = writer.add(row.details(), arriving.nameKey(), row.country(), bars);
        arrivals.settle(arriving, Math.toIntExact(id));
        if (!callable) {
          barred.added(Math.toIntExact(id), row);
          lost.accept(new PreviewRow(row, new PreviewRow.Added(false)));
        }
        stageFlags(id, row);
      }
      case Arrival.Merged merged -> {
        merge(arriving, merged, writer);
        arrivals.settle(arriving, merged.holder());
        stageFlags(merged.holder(), arriving, merged.known());
      }
      case Arrival.Duplicate(int holder, Known known) -> {
        if (holder <= lastBefore) {
          staged.add(new StagedField(holder, StagedField.LIST, ""));
        }
        stageFlags(holder, arriving, known);
      }
      case Arrival.Rejected(RejectReason reason) ->
          lost.accept(new PreviewRow(arriving.row(), new PreviewRow.Rejected(reason)));
    }
    tallying.count(arriving.row(), arrival, callable);
  }

  private void merge(ArrivingRow arriving, Arrival.Merged merged, SegmentWriter writer) {
    int holder = merged.holder();
    boolean firstNumber =
        merged.known().identity().numbers().isEmpty()
            && merged.more().phones().stream().anyMatch(Phone::valid);
    if (holder > lastBefore) {
      writer.complete(holder, merged.more(), merged.nameKey());
      rows.forget(holder);
      if (firstNumber) {
        numbersCame = true;
      }
      barred
          .freed(holder, arriving.row(), merged.more())
          .ifPresent(line -> {
            tallying.becameCallable();
            lost.accept(freeing(arriving.row(), line, merged.fills()));
          });
      if (suppression.touches(merged.more())
          || merged.known().identity().numbers().stream().anyMatch(suppression::holds)) {
        touched.add((long) holder);
      }
      return;
    }
    staged.add(new StagedField(holder, StagedField.LIST, ""));
    staged.addAll(StagedField.of(holder, merged.more()));
    rows.change(holder, merged.known().with(merged.more(), arriving.identity()));
  }

  /** Who goes by another name than the row's has not its numbers, so that they are kept as well. */
  private void stageFlags(long holder, ArrivingRow arriving, Known known) {
    CleanRow row = arriving.row();
    stageFlags(holder, row);
    if (row.doNotCall().person() && !Sameness.agrees(arriving.identity(), known.identity())) {
      for (PhoneNumber number : arriving.identity().numbers()) {
        staged.add(new StagedField(holder, StagedField.DO_NOT_CALL, number.e164()));
      }
    }
  }

  private void stageFlags(long prospect, CleanRow row) {
    if (row.doNotCall().person()) {
      staged.add(new StagedField(prospect, StagedField.DO_NOT_CALL, ""));
    }
    for (PhoneNumber number : row.doNotCall().numbers()) {
      staged.add(new StagedField(prospect, StagedField.DO_NOT_CALL, number.e164()));
    }
  }

  private static PreviewRow freeing(CleanRow row, long line, int fills) {
    return new PreviewRow(row, new PreviewRow.Merged(new PreviewRow.Line(line), fills, true));
  }
}
