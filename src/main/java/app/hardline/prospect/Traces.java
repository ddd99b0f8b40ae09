package app.hardline.prospect;

import app.hardline.store.Transaction;
import java.util.Collection;

/**
 * What a feature keeps of prospects besides the prospects themselves. Each feature that keeps such
 * things forgets them when it is asked; the composition root knows all of them.
 */
public interface Traces {

  /**
   * Removes all that is kept of some prospects, as if they had never been.
   *
   * @param tx what it is part of
   * @param prospects their ids
   */
  void forget(Transaction tx, Collection<Long> prospects);
}
