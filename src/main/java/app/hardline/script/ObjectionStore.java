package app.hardline.script;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The SQL of objection and objection_said. */
final class ObjectionStore {

  List<Objection> all(Snapshot view) {
    return view.handle()
        // a dozen rows
        .createQuery(
            """
            SELECT id, said, first_answer, second_answer, outcome FROM objection
            WHERE retired_at IS NULL ORDER BY position, id
            """)
        .map((row, _) ->
            new Objection(
                row.getLong("id"),
                row.getString("said"),
                row.getString("first_answer"),
                row.getString("second_answer"),
                Optional.ofNullable(row.getString("outcome"))))
        .list();
  }

  Objection add(Transaction tx, Objection objection) {
    long id =
        tx.handle()
            .createQuery(
                """
                INSERT INTO objection (position, said, first_answer, second_answer)
                SELECT coalesce(max(position), 0) + 1, :said, :first, :second FROM objection
                RETURNING id
                """)
            .bind("said", objection.said())
            .bind("first", objection.first())
            .bind("second", objection.second())
            .mapTo(long.class)
            .one();
    return new Objection(
        id, objection.said(), objection.first(), objection.second(), objection.outcome());
  }

  int change(Transaction tx, Objection objection) {
    return tx.handle()
        .createUpdate(
            """
            UPDATE objection SET said = :said, first_answer = :first, second_answer = :second
            WHERE id = :id
            """)
        .bind("id", objection.id())
        .bind("said", objection.said().strip())
        .bind("first", objection.first().strip())
        .bind("second", objection.second().strip())
        .execute();
  }

  int order(Transaction tx, List<Long> ids) {
    for (int i = 0; i < ids.size(); i++) {
      tx.handle()
          .createUpdate("UPDATE objection SET position = :position WHERE id = :id")
          .bind("position", i + 1)
          .bind("id", ids.get(i))
          .execute();
    }
    return ids.size();
  }

  int retire(Transaction tx, long objection, Instant now) {
    return tx.handle()
        .createUpdate("UPDATE objection SET retired_at = :now WHERE id = :id")
        .bind("now", now.toEpochMilli())
        .bind("id", objection)
        .execute();
  }

  int said(Transaction tx, long objection, long prospect, Instant now) {
    return tx.handle()
        .createUpdate(
            """
            INSERT INTO objection_said (objection_id, prospect_id, said_at)
            VALUES (:objection, :prospect, :now)
            """)
        .bind("objection", objection)
        .bind("prospect", prospect)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  void forget(Transaction tx, Collection<Long> prospects) {
    // served by objection_said_prospect
    prospects.forEach(prospect ->
        tx.handle()
            .createUpdate("DELETE FROM objection_said WHERE prospect_id = :prospect")
            .bind("prospect", prospect)
            .execute());
  }
}
