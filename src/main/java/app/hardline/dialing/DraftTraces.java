package app.hardline.dialing;

import app.hardline.prospect.Traces;
import app.hardline.store.Transaction;
import java.util.Collection;

/** What a dial session has begun for a prospect. */
public final class DraftTraces implements Traces {
  private final DraftStore drafts = new DraftStore();

  @Override
  public void forget(Transaction tx, Collection<Long> prospects) {
    prospects.forEach(prospect -> drafts.delete(tx, prospect));
  }
}
