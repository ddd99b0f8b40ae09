package app.hardline.calls;

import app.hardline.prospect.Traces;
import app.hardline.store.Transaction;
import java.util.Collection;

/** What calls leave of a prospect. */
public final class CallTraces implements Traces {
  private final CallStore calls = new CallStore();
  private final PromiseStore promises = new PromiseStore();
  private final RightPersonStore rightPeople = new RightPersonStore();

  @Override
  public void forget(Transaction tx, Collection<Long> prospects) {
    promises.forget(tx, prospects);
    rightPeople.forget(tx, prospects);
    calls.forget(tx, prospects);
  }
}
