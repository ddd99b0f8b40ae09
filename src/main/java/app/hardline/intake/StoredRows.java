package app.hardline.intake;

import app.hardline.prospect.SegmentWriter;
import java.util.Optional;

/** Looks holders up in the database, or in what an import will add to them when it is shown. */
final class StoredRows {
  private final PackedRows changed = new PackedRows();
  private Optional<SegmentWriter> writer = Optional.empty();

  /** From now on reads through this transaction's writer. */
  void through(SegmentWriter current) {
    writer = Optional.of(current);
  }

  /** Somebody who was there before will be this when the import is shown. */
  void change(int holder, Known known) {
    changed.put(holder, known);
  }

  Optional<Known> get(int holder) {
    Optional<Known> staged = changed.get(holder);
    return staged.isPresent() ? staged : writer.orElseThrow().get(holder).map(Known::of);
  }
}
