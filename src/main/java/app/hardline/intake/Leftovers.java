package app.hardline.intake;

import app.hardline.prospect.Segments;
import app.hardline.store.BulkWriter;
import app.hardline.store.Database;
import app.hardline.work.Progress;

/** What imports left in the middle because their process died. For whoever has the bulk turn. */
final class Leftovers {
  private final Database database;
  private final Showing showing;
  private final TakingBack takingBack;
  private final Segments segments = new Segments();
  private final ImportStore store = new ImportStore();

  Leftovers(Database database, Showing showing, TakingBack takingBack) {
    this.database = database;
    this.showing = showing;
    this.takingBack = takingBack;
  }

  /** Clears away what was filling, and carries on what was being shown or taken back. */
  void settle() {
    for (ImportStore.Stored stored : database.read(store::unfinished)) {
      switch (database.read(view -> segments.state(view, stored.segment()))) {
        case FILLING -> takingBack.discard(stored);
        case SHOWING -> showing.show(stored);
        case UNDOING -> takingBack.carryOn(stored, Progress.unwatched());
        case SHOWN -> {}
      }
    }
    if (database.read(segments::lacksIndexes)) {
      try (BulkWriter writer = database.bulk()) {
        segments.index(writer);
        writer.commit();
      }
    }
  }
}
