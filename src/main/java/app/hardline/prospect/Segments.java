package app.hardline.prospect;

import app.hardline.store.BulkWriter;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.util.Collection;
import java.util.function.ObjLongConsumer;

/**
 * Parts for imports: an import fills a segment of its list with prospects that nobody sees until it
 * is shown. What a segment's states mean: {@code src/docs/decisions/011-segments-and-standing.md}.
 */
public final class Segments {
  private final SegmentStore store = new SegmentStore();

  /** What is done with a segment. */
  public enum State {
    /** Rows arrive. */
    FILLING,
    /** All are there; what they add to known prospects is being applied. */
    SHOWING,
    /** Seen and called from. */
    SHOWN,
    /** Being taken back. */
    UNDOING
  }

  /**
   * Begins a segment.
   *
   * @param tx what it is part of
   * @param list that it belongs to
   * @return its id
   */
  public long begin(Transaction tx, CallList list) {
    return begin(tx, list.id());
  }

  /** The same, by the id of the list. */
  long begin(Transaction tx, long list) {
    return store.begin(tx, list);
  }

  /**
   * Moves a segment on.
   *
   * @param tx what it is part of
   * @param segment its id
   * @param state what is done with it from now on
   */
  public void move(Transaction tx, long segment, State state) {
    store.move(tx, segment, state);
  }

  /**
   * What is being done with a segment.
   *
   * @param view what is read
   * @param segment its id
   * @return its state
   */
  public State state(Snapshot view, long segment) {
    return store.state(view, segment);
  }

  /**
   * Writes into a segment that fills, and reads what is stored.
   *
   * @param tx what it is part of
   * @param segment its id
   * @return a writer that the caller closes
   */
  public SegmentWriter writer(Transaction tx, long segment) {
    return new SegmentWriter(tx, segment);
  }

  /**
   * Reads one prospect after the other.
   *
   * @param view what is read; the reader is closed before it ends
   * @return a reader for this snapshot alone
   */
  public DetailsReader reader(Snapshot view) {
    return new DetailsReader(view);
  }

  /**
   * The last id that was given to a prospect.
   *
   * @param view what is read
   * @return 0 when there was none yet
   */
  public long lastId(Snapshot view) {
    return store.lastId(view);
  }

  /**
   * How many prospects there are, hidden ones too.
   *
   * @param view what is read
   * @return about how many; never too few
   */
  public long prospects(Snapshot view) {
    return store.prospects(view);
  }

  /**
   * The numbers by which prospects can be found again, those of shown lists that aren't for
   * practice.
   *
   * @param view what is read
   * @param each told a prospect's id and a number of theirs
   */
  public void numbers(Snapshot view, ObjLongConsumer<PhoneNumber> each) {
    store.numbers(view, each);
  }

  /**
   * The e-mail addresses by which prospects can be found again, of the same prospects.
   *
   * @param view what is read
   * @param each told a prospect's id and address
   */
  public void emails(Snapshot view, ObjLongConsumer<String> each) {
    store.emails(view, each);
  }

  /**
   * The hashes of company and name by which prospects can be found again, of the same prospects.
   *
   * @param view what is read
   * @param each told the hash and a prospect's id
   */
  public void nameKeys(Snapshot view, LongBiConsumer each) {
    store.nameKeys(view, each);
  }

  /** Is told a hash and an id. */
  @FunctionalInterface
  public interface LongBiConsumer {
    /**
     * Called for each.
     *
     * @param key the hash
     * @param id the prospect's
     */
    void accept(long key, long id);
  }

  /**
   * Lets those of a segment into the queue who were kept out for want of a number and have one now.
   *
   * @param tx what it is part of
   * @param segment its id
   */
  public void admit(Transaction tx, long segment) {
    store.admit(tx, segment);
  }

  /**
   * Puts prospects of other segments on this one's list, where they stand as elsewhere. Those that
   * are on it already are left alone.
   *
   * @param tx what it is part of
   * @param segment its id
   * @param prospects their ids
   */
  public void join(Transaction tx, long segment, Collection<Long> prospects) {
    store.join(tx, segment, prospects);
  }

  /**
   * Drops the look-up indexes, so that very many prospects can be added. Only while nobody is
   * {@link #inUse in use}: until {@link #index} they are missing to everybody.
   *
   * @param tx what it is part of
   */
  public void dropIndexes(Transaction tx) {
    IndexStore.drop(tx);
  }

  /**
   * Whether look-up indexes are missing, as a crash in the middle of an import leaves them.
   *
   * @param view what is read
   * @return true when {@link #index} has something to do
   */
  public boolean lacksIndexes(Snapshot view) {
    return IndexStore.lacking(view);
  }

  /**
   * Makes the look-up indexes that are missing, one in a step.
   *
   * @param writer lets urgent writes through between them
   */
  public void index(BulkWriter writer) {
    index(writer, () -> {});
  }

  /**
   * Makes the look-up indexes that are missing, one in a step.
   *
   * @param writer lets urgent writes through between them
   * @param before run before each of them; what it throws leaves the others missing
   */
  public void index(BulkWriter writer, Runnable before) {
    IndexStore.make(writer, before);
  }

  /**
   * Whether anybody can be called: is on a list that is shown.
   *
   * @param view what is read
   * @return true when the indexes are in use
   */
  public boolean inUse(Snapshot view) {
    return store.inUse(view);
  }
}
