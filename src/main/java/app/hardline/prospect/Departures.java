package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Parts for whoever takes an import, or a list, back: who leaves a segment, and who goes
 * altogether.
 */
public final class Departures {
  private final DepartureStore store = new DepartureStore();

  /**
   * The segments of a list.
   *
   * @param view what is read
   * @param list which
   * @return their ids
   */
  public List<Long> of(Snapshot view, CallList list) {
    return store.of(view, list.id());
  }

  /**
   * The ids of the prospects that came with a segment, by pages.
   *
   * @param view what is read
   * @param segment its id
   * @param after the last one of the page before; 0 for the first page
   * @param count how many at most
   * @return ascending
   */
  public List<Long> page(Snapshot view, long segment, long after, int count) {
    return store.page(view, segment, after, count);
  }

  /**
   * The ids of the prospects that came with another segment and are on no list any more but by this
   * one, by pages.
   *
   * @param view what is read
   * @param segment its id
   * @param after the last one of the page before; 0 for the first page
   * @param count how many at most
   * @return ascending
   */
  public List<Long> lastGuests(Snapshot view, long segment, long after, int count) {
    return store.lastGuests(view, segment, after, count);
  }

  /**
   * Which of some prospects were edited by hand.
   *
   * @param view what is read
   * @param prospects their ids
   * @return those that were
   */
  public List<Long> edited(Snapshot view, Collection<Long> prospects) {
    return store.edited(view, prospects);
  }

  /**
   * Which of some prospects are on a list by another segment too.
   *
   * @param view what is read
   * @param segment the one that doesn't count
   * @param prospects their ids
   * @return those that are
   */
  public List<Long> elsewhere(Snapshot view, long segment, Collection<Long> prospects) {
    return store.elsewhere(view, segment, prospects);
  }

  /**
   * Removes prospects of a segment with phones and standing.
   *
   * @param tx what it is part of
   * @param prospects their ids; the search has forgotten them already
   */
  public void remove(Transaction tx, Collection<Long> prospects) {
    store.remove(tx, prospects);
  }

  /**
   * Takes the prospects of other segments off this one's list again.
   *
   * @param tx what it is part of
   * @param segment its id
   * @param own the ids that stay on it
   */
  public void leave(Transaction tx, long segment, Collection<Long> own) {
    store.leave(tx, segment, own);
  }

  /**
   * Removes a segment that holds nobody any more, and its list if that was made for it.
   *
   * @param tx what it is part of
   * @param segment its id
   * @param began when its import was begun: a list that was made since is empty without it
   */
  public void drop(Transaction tx, long segment, Instant began) {
    store.drop(tx, segment, began);
  }

  /**
   * Removes a list with its segments.
   *
   * @param tx what it is part of
   * @param list one that holds nobody any more
   */
  public void remove(Transaction tx, CallList list) {
    store.remove(tx, list.id());
  }
}
