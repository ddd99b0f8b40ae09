package app.hardline.calls;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.util.List;
import java.util.Optional;

/** The SQL of how_far. */
final class HowFarStore {

  /** How many conversations there were up to a call since it was asked last, so many at most. */
  int talksSinceAsked(Snapshot view, long call, int most) {
    return view.handle()
        // served by the primary key of call and the unique index on call_id
        .createQuery(
            """
            SELECT count(*) FROM (
              SELECT id FROM live_call
              WHERE id > (SELECT coalesce(max(call_id), 0) FROM how_far) AND id <= :call
                AND stage IN ('conversation', 'meeting')
              LIMIT :most)
            """)
        .bind("call", call)
        .bind("most", most)
        .mapTo(int.class)
        .one();
  }

  void keep(Transaction tx, Call call, Optional<Reached> reached) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO how_far (prospect_id, call_id, reached)
            SELECT prospect_id, id, :reached FROM live_call WHERE id = :call
            ON CONFLICT (call_id) DO UPDATE SET reached = :reached
            """)
        .bind("call", call.id())
        .bind("reached", reached.map(Reached::code).orElse(null))
        .execute();
  }

  /** The last answers. */
  List<Reached> last(Snapshot view, int count) {
    return view.handle()
        // served by the unique index on call_id, from its end
        .createQuery(
            """
            SELECT reached FROM how_far WHERE reached IS NOT NULL ORDER BY call_id DESC LIMIT :count
            """)
        .bind("count", count)
        .map((row, _) -> Reached.of(row.getString("reached")))
        .list();
  }
}
