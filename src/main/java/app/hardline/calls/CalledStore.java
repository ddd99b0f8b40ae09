package app.hardline.calls;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.util.Collection;
import java.util.List;

/** The SQL that keeps with whom a call was, whoever they are merged into. */
final class CalledStore {

  /** Those of some who were ever called, calls that were taken back included. */
  List<Long> everCalled(Snapshot view, Collection<Long> prospects) {
    return view.handle()
        // served by call_prospect
        .createQuery(
            """
            SELECT value FROM json_each(:ids)
            WHERE EXISTS (SELECT * FROM call WHERE prospect_id = value)
            """)
        .bind("ids", prospects.toString())
        .mapTo(Long.class)
        .list();
  }

  /** Those of some with whom a call is running, or over and not logged yet. */
  List<Long> onACall(Snapshot view, Collection<Long> prospects) {
    return view.handle()
        // served by the unique index of draft.prospect_id
        .createQuery(
            """
            SELECT value FROM json_each(:ids)
            WHERE EXISTS (SELECT * FROM running_call WHERE prospect_id = value)
            """)
        .bind("ids", prospects.toString())
        .mapTo(Long.class)
        .list();
  }

  /** The calls with one are calls with another from now on. */
  void move(Transaction tx, long gone, long kept) {
    // served by call_prospect
    tx.handle()
        .createUpdate(
            """
            UPDATE call SET called_id = coalesce(called_id, prospect_id), prospect_id = :kept
            WHERE prospect_id = :gone
            """)
        .bind("gone", gone)
        .bind("kept", kept)
        .execute();
  }

  /** The calls that were with some are calls with one of them again. */
  void moveBack(Transaction tx, Collection<Long> called, long to) {
    // served by call_called
    tx.handle()
        .createUpdate(
            """
            UPDATE call SET prospect_id = :to
            WHERE called_id IN (SELECT value FROM json_each(:called))
            """)
        .bind("called", called.toString())
        .bind("to", to)
        .execute();
  }
}
