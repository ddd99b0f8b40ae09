package app.hardline.prospect;

import app.hardline.store.Transaction;
import java.util.Optional;
import java.util.Set;

/**
 * Writes prospects into a segment that fills, by the thousand. For one thread, and one transaction
 * after the other. Rows are gathered and written together; a reader here sees them at once. They
 * have to be {@link #flush flushed} before the transaction ends.
 */
public final class SegmentWriter implements AutoCloseable {
  private final SegmentRowStore rows;

  SegmentWriter(Transaction tx, long segment) {
    this.rows = new SegmentRowStore(tx, segment);
  }

  /**
   * Adds a prospect that was never called.
   *
   * @param details what is known of them
   * @param nameKey a hash of company and name that finds them again; 0 for none
   * @param country whose rules hold for calling them; empty where none is known
   * @param bars what keeps them out of the queue
   * @return their id
   */
  public long add(Details details, long nameKey, Optional<Region> country, Set<Bar> bars) {
    return rows.add(details, nameKey, country, bars);
  }

  /**
   * What is stored of a prospect, of any segment.
   *
   * @param id theirs
   * @return empty when nobody has that id
   */
  public Optional<Details> get(long id) {
    return rows.get(id);
  }

  /**
   * Adds to a prospect what isn't known of them yet. What is there stays.
   *
   * @param id theirs
   * @param more what to add; texts and fields that are there are left alone, phones go behind the
   *     others as far as there is room
   * @param nameKey the hash of company and name as they are then; 0 to leave it
   */
  public void complete(long id, Details more, long nameKey) {
    rows.complete(id, more, nameKey);
  }

  /**
   * Takes from a prospect what an import has added, where it is still the same.
   *
   * @param id theirs
   * @param added what was added
   */
  public void takeBack(long id, Details added) {
    rows.takeBack(id, added);
  }

  /**
   * Goes on in another transaction of the same database.
   *
   * @param tx what it is part of from now on
   */
  public void resume(Transaction tx) {
    rows.resume(tx);
  }

  /** Writes what is gathered. */
  public void flush() {
    rows.flush();
  }

  @Override
  public void close() {
    rows.close();
  }
}
