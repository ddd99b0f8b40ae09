package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The SQL by which prospects, segments and lists go. */
final class DepartureStore {

  List<Long> of(Snapshot view, long list) {
    return view.handle()
        // served by segment_list
        .createQuery("SELECT id FROM segment WHERE list_id = :list")
        .bind("list", list)
        .mapTo(Long.class)
        .list();
  }

  List<Long> page(Snapshot view, long segment, long after, int count) {
    // served by the primary key of prospect: what an import brought lies close together
    return view.handle()
        .createQuery(
            """
            SELECT id FROM prospect WHERE id > :after AND segment_id = :segment
            ORDER BY id LIMIT :count
            """)
        .bind("segment", segment)
        .bind("after", after)
        .bind("count", count)
        .mapTo(Long.class)
        .list();
  }

  List<Long> lastGuests(Snapshot view, long segment, long after, int count) {
    // a scan of standing, whose rows of one segment lie close together; then its primary keys and
    // standing_prospect
    return view.handle()
        .createQuery(
            """
            SELECT DISTINCT guest.prospect_id
            FROM standing AS guest JOIN prospect ON prospect.id = guest.prospect_id
            WHERE guest.segment_id = :segment AND prospect.segment_id <> :segment
              AND guest.prospect_id > :after
              AND NOT EXISTS (
                SELECT * FROM standing AS other JOIN segment ON segment.id = other.segment_id
                WHERE other.prospect_id = guest.prospect_id AND other.segment_id <> :segment
                  AND segment.state IN ('showing', 'shown'))
            ORDER BY guest.prospect_id LIMIT :count
            """)
        .bind("segment", segment)
        .bind("after", after)
        .bind("count", count)
        .mapTo(Long.class)
        .list();
  }

  List<Long> edited(Snapshot view, Collection<Long> prospects) {
    // served by the primary key of prospect
    return view.handle()
        .createQuery(
            """
            SELECT prospect.id FROM json_each(:ids) AS wanted
            JOIN prospect ON prospect.id = wanted.value
            WHERE edited_at IS NOT NULL
            """)
        .bind("ids", prospects.toString())
        .mapTo(Long.class)
        .list();
  }

  List<Long> elsewhere(Snapshot view, long segment, Collection<Long> prospects) {
    // served by standing_prospect
    return view.handle()
        .createQuery(
            """
            SELECT DISTINCT prospect_id
            FROM json_each(:ids) AS wanted JOIN standing ON prospect_id = wanted.value
            JOIN segment ON segment.id = segment_id
            WHERE segment_id <> :segment AND segment.state IN ('showing', 'shown')
            """)
        .bind("segment", segment)
        .bind("ids", prospects.toString())
        .mapTo(Long.class)
        .list();
  }

  void remove(Transaction tx, Collection<Long> prospects) {
    String ids = prospects.toString();
    // served by the primary key of phone, whose ranges are the prospects'
    tx.handle()
        .createUpdate(
            """
            DELETE FROM phone WHERE id IN (
              SELECT phone.id FROM json_each(:ids) AS wanted
              JOIN phone ON phone.id BETWEEN wanted.value * 32 AND wanted.value * 32 + 31)
            """)
        .bind("ids", ids)
        .execute();
    // served by standing_prospect
    tx.handle()
        .createUpdate(
            "DELETE FROM standing WHERE prospect_id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", ids)
        .execute();
    tx.handle()
        .createUpdate("DELETE FROM prospect WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", ids)
        .execute();
  }

  void leave(Transaction tx, long segment, Collection<Long> own) {
    // seldom, and over one segment only: served by standing_new and its like, or a scan
    tx.handle()
        .createUpdate(
            """
            DELETE FROM standing WHERE segment_id = :segment
              AND prospect_id NOT IN (SELECT value FROM json_each(:own))
            """)
        .bind("segment", segment)
        .bind("own", own.toString())
        .execute();
  }

  void drop(Transaction tx, long segment, Instant began) {
    long list =
        tx.handle()
            .createQuery("DELETE FROM segment WHERE id = :id RETURNING list_id")
            .bind("id", segment)
            .mapTo(long.class)
            .one();
    // served by segment_list
    tx.handle()
        .createUpdate(
            """
            DELETE FROM call_list WHERE id = :id AND created_at >= :began
              AND NOT EXISTS (SELECT * FROM segment WHERE list_id = :id)
            """)
        .bind("id", list)
        .bind("began", began.toEpochMilli())
        .execute();
  }

  void remove(Transaction tx, long list) {
    // served by segment_list and by the primary key of call_list
    tx.handle().execute("DELETE FROM segment WHERE list_id = ?", list);
    tx.handle().execute("DELETE FROM call_list WHERE id = ?", list);
  }
}
