package app.hardline.script;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** The SQL of drill. */
final class DrillStore {

  /**
   * How well an answer is known: how often in a row it came at once, and when it was last asked.
   */
  record Drill(int box, Instant at) {}

  Map<Long, Drill> all(Snapshot view) {
    return view
        .handle()
        // a dozen rows
        .createQuery("SELECT objection_id, box, drilled_at FROM drill")
        .map((row, _) ->
            Map.entry(
                row.getLong("objection_id"),
                new Drill(row.getInt("box"), Instant.ofEpochMilli(row.getLong("drilled_at")))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  int known(Transaction tx, long objection, Instant now) {
    return tx.handle()
        .createUpdate(
            """
            INSERT INTO drill (objection_id, box, drilled_at) VALUES (:objection, 1, :now)
            ON CONFLICT (objection_id) DO UPDATE SET box = box + 1, drilled_at = :now
            """)
        .bind("objection", objection)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  int stumbled(Transaction tx, long objection, Instant now) {
    return tx.handle()
        .createUpdate(
            """
            INSERT INTO drill (objection_id, box, drilled_at) VALUES (:objection, 0, :now)
            ON CONFLICT (objection_id) DO UPDATE SET box = 0, drilled_at = :now
            """)
        .bind("objection", objection)
        .bind("now", now.toEpochMilli())
        .execute();
  }
}
