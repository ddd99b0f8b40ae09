package app.hardline.calls;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The SQL of right_person. */
final class RightPersonStore {

  /** Whom a call has added, and when. */
  record Row(long added, Instant at) {}

  void add(Transaction tx, Call call, long added, Instant at) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO right_person (prospect_id, call_id, added_id, added_at)
            VALUES (:prospect, :call, :added, :at)
            """)
        .bind("prospect", call.prospect())
        .bind("call", call.id())
        .bind("added", added)
        .bind("at", at.toEpochMilli())
        .execute();
  }

  Optional<Row> of(Snapshot view, long call) {
    return view.handle()
        // served by the unique index on call_id
        .createQuery("SELECT added_id, added_at FROM right_person WHERE call_id = :call")
        .bind("call", call)
        .map((row, _) ->
            new Row(row.getLong("added_id"), Instant.ofEpochMilli(row.getLong("added_at"))))
        .findOne();
  }

  void remove(Transaction tx, long call) {
    tx.handle().execute("DELETE FROM right_person WHERE call_id = ?", call);
  }

  void forget(Transaction tx, Collection<Long> prospects) {
    // served by right_person_prospect
    tx.handle()
        .createUpdate(
            """
            DELETE FROM right_person
            WHERE prospect_id IN (SELECT value FROM json_each(:ids))
            """)
        .bind("ids", prospects.toString())
        .execute();
  }
}
