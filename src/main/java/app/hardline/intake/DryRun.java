package app.hardline.intake;

import app.hardline.compliance.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Tells what would become of the rows of a file, and stores nothing. */
final class DryRun {
  private final PackedRows packed = new PackedRows();
  private final Arrivals arrivals;
  private final BarredRows barred;
  private final Tallying tallying;
  private final Consumer<PreviewRow> each;
  private final int lastBefore;
  private final List<Long> lines = new ArrayList<>();

  DryRun(
      IntFunction<Optional<Known>> stored,
      Suppression suppression,
      Tallying tallying,
      Consumer<PreviewRow> each,
      int lastBefore) {
    this.arrivals =
        new Arrivals(holder -> {
          Optional<Known> here = packed.get(holder);
          return here.isPresent() ? here : stored.apply(holder);
        });
    this.barred = new BarredRows(suppression);
    this.tallying = tallying;
    this.each = each;
    this.lastBefore = lastBefore;
  }

  Arrivals arrivals() {
    return arrivals;
  }

  void take(ArrivingRow arriving) {
    Arrival arrival = arrivals.meet(arriving);
    boolean callable = true;
    boolean frees = false;
    switch (arrival) {
      case Arrival.New _ -> {
        callable = barred.bars(arriving.row()).isEmpty();
        lines.add(arriving.row().line());
        int holder = lastBefore + lines.size();
        if (!callable) {
          barred.added(holder, arriving.row());
        }
        packed.put(holder, Known.of(arriving.row().details()));
        arrivals.settle(arriving, holder);
      }
      case Arrival.Merged merged -> {
        Known whole = merged.known().with(merged.more(), arriving.identity());
        frees = barred.freed(merged.holder(), arriving.row(), merged.more()).isPresent();
        if (frees) {
          tallying.becameCallable();
        }
        packed.put(merged.holder(), whole);
        arrivals.settle(arriving, merged.holder());
      }
      case Arrival.Duplicate _, Arrival.Rejected _ -> {}
    }
    tallying.count(arriving.row(), arrival, callable);
    each.accept(preview(arriving.row(), arrival, callable, frees));
  }

  private PreviewRow preview(CleanRow row, Arrival arrival, boolean callable, boolean frees) {
    return switch (arrival) {
      case Arrival.New _ -> new PreviewRow(row, new PreviewRow.Added(callable));
      case Arrival.Merged merged ->
          new PreviewRow(row, new PreviewRow.Merged(who(merged.holder()), merged.fills(), frees));
      case Arrival.Duplicate(int holder, Known _) ->
          new PreviewRow(row, new PreviewRow.Duplicate(who(holder)));
      case Arrival.Rejected(RejectReason reason) ->
          new PreviewRow(row, new PreviewRow.Rejected(reason));
    };
  }

  private PreviewRow.Whom who(int holder) {
    return holder <= lastBefore
        ? new PreviewRow.Prospect(holder)
        : new PreviewRow.Line(lines.get(holder - lastBefore - 1));
  }
}
