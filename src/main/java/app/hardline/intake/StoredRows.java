package app.hardline.intake;

import app.hardline.prospect.SegmentWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Looks holders up in the database, or in what an import will add to them when it is shown. */
final class StoredRows {
  /** The rows of one company often lie together and are asked for its switchboard's holders. */
  private static final int RECENT = 64;

  private final PackedRows changed = new PackedRows();
  private final Map<Integer, Known> recent =
      new LinkedHashMap<>(RECENT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Known> eldest) {
          return size() > RECENT;
        }
      };
  private Optional<SegmentWriter> writer = Optional.empty();

  /** From now on reads through this transaction's writer. */
  void through(SegmentWriter current) {
    writer = Optional.of(current);
  }

  /** Somebody who was there before will be this when the import is shown. */
  void change(int holder, Known known) {
    changed.put(holder, known);
  }

  /** Somebody who came with this import isn't any more what they were. */
  void forget(int holder) {
    recent.remove(holder);
  }

  Optional<Known> get(int holder) {
    Optional<Known> staged = changed.get(holder);
    if (staged.isPresent()) {
      return staged;
    }
    Known known = recent.get(holder);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Known> stored = writer.orElseThrow().get(holder).map(Known::of);
    stored.ifPresent(it -> recent.put(holder, it));
    return stored;
  }
}
