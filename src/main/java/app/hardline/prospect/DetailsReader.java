package app.hardline.prospect;

import app.hardline.store.Snapshot;
import java.util.Optional;

/** Reads what is known of one prospect after the other. For one snapshot, and one thread. */
public final class DetailsReader implements AutoCloseable {
  private final DetailsStore store;

  DetailsReader(Snapshot view) {
    this.store = new DetailsStore(view);
  }

  /**
   * What is known of a prospect.
   *
   * @param id theirs
   * @return empty when nobody has that id
   */
  public Optional<Details> get(long id) {
    return store.get(id);
  }

  @Override
  public void close() {
    store.close();
  }
}
