package app.hardline.script;

import app.hardline.prospect.Traces;
import app.hardline.store.Transaction;
import java.util.Collection;

/** What prospects have said against it. */
public final class ScriptTraces implements Traces {
  private final ObjectionStore objections = new ObjectionStore();

  @Override
  public void forget(Transaction tx, Collection<Long> prospects) {
    objections.forget(tx, prospects);
  }
}
