package app.hardline.pipeline;

import app.hardline.prospect.Traces;
import app.hardline.store.Transaction;
import java.util.Collection;

/** What deals leave of a prospect. */
public final class DealTraces implements Traces {
  private final DealStore deals = new DealStore();

  @Override
  public void forget(Transaction tx, Collection<Long> prospects) {
    deals.forget(tx, prospects);
  }
}
