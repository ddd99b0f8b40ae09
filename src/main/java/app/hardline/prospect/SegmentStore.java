package app.hardline.prospect;

import app.hardline.prospect.Segments.LongBiConsumer;
import app.hardline.prospect.Segments.State;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjLongConsumer;
import org.jdbi.v3.core.result.ResultSetException;

/** The SQL of segment, and of what an import does with prospects that are stored. */
final class SegmentStore {
  private static final String FINDABLE =
      """
      prospect.merged_into IS NULL AND prospect.segment_id IN (
        SELECT segment.id FROM segment JOIN call_list ON call_list.id = segment.list_id
        WHERE segment.state = 'shown' AND NOT call_list.practice)
      """;

  long begin(Transaction tx, long list) {
    return tx.handle()
        .createQuery("INSERT INTO segment (list_id, state) VALUES (:list, 'filling') RETURNING id")
        .bind("list", list)
        .mapTo(long.class)
        .one();
  }

  void move(Transaction tx, long segment, State state) {
    tx.handle()
        .createUpdate("UPDATE segment SET state = :state WHERE id = :id")
        .bind("state", state.name().toLowerCase(Locale.ROOT))
        .bind("id", segment)
        .execute();
  }

  State state(Snapshot view, long segment) {
    return view.handle()
        .createQuery("SELECT state FROM segment WHERE id = :id")
        .bind("id", segment)
        .mapTo(String.class)
        .map(state -> State.valueOf(state.toUpperCase(Locale.ROOT)))
        .one();
  }

  long lastId(Snapshot view) {
    return view.handle()
        .createQuery(
            "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'prospect'), 0)")
        .mapTo(long.class)
        .one();
  }

  long prospects(Snapshot view) {
    return view.handle()
        // the two ends of the primary key of prospect: no row is counted
        .createQuery("SELECT coalesce(max(id) - min(id) + 1, 0) FROM prospect")
        .mapTo(long.class)
        .one();
  }

  boolean inUse(Snapshot view) {
    return view.handle()
        // the first row decides
        .createQuery("SELECT EXISTS (SELECT * FROM shown_standing)")
        .mapTo(boolean.class)
        .one();
  }

  void numbers(Snapshot view, ObjLongConsumer<PhoneNumber> each) {
    // a scan of phone: nearly all of it is wanted
    visit(
        view,
        "SELECT prospect_id, number, extension FROM phone JOIN prospect ON prospect.id ="
            + " prospect_id WHERE valid AND "
            + FINDABLE,
        row -> {
          String extension = row.getString(3);
          each.accept(
              new PhoneNumber(row.getLong(2), extension == null ? "" : extension), row.getLong(1));
        });
  }

  void emails(Snapshot view, ObjLongConsumer<String> each) {
    // a scan of prospect: nearly all of it is wanted
    visit(
        view,
        "SELECT id, email FROM prospect WHERE email IS NOT NULL AND " + FINDABLE,
        row -> each.accept(row.getString(2), row.getLong(1)));
  }

  void nameKeys(Snapshot view, LongBiConsumer each) {
    // a scan of prospect: nearly all of it is wanted
    visit(
        view,
        "SELECT id, name_key FROM prospect WHERE name_key IS NOT NULL AND " + FINDABLE,
        row -> each.accept(row.getLong(2), row.getLong(1)));
  }

  void admit(Transaction tx, long segment) {
    // served by the primary key of phone; standing is scanned once for a whole import
    tx.handle()
        .createUpdate(
            """
            UPDATE standing SET bars = bars & ~2
            WHERE segment_id = :segment AND bars & 2 AND EXISTS (
              SELECT * FROM phone
              WHERE phone.id BETWEEN standing.prospect_id * 32 AND standing.prospect_id * 32 + 31
                AND valid AND dropped_by IS NULL)
            """)
        .bind("segment", segment)
        .execute();
  }

  private interface RowVisitor {
    void visit(ResultSet row) throws SQLException;
  }

  private static void visit(Snapshot view, String query, RowVisitor visitor) {
    try (Statement statement = view.handle().getConnection().createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        visitor.visit(row);
      }
    } catch (SQLException e) {
      throw new ResultSetException("the prospects can't be read", e, null);
    }
  }

  void join(Transaction tx, long segment, Collection<Long> prospects) {
    // served by standing_prospect
    tx.handle()
        .createUpdate(
            """
            INSERT INTO standing
              (segment_id, prospect_id, tier, due, priority, window, attempts, last_call, bars)
            SELECT :segment, prospect_id, tier, due, priority, window, attempts, last_call, bars
            FROM standing WHERE id IN (
              SELECT (SELECT min(id) FROM standing WHERE prospect_id = wanted.value)
              FROM json_each(:ids) AS wanted
              WHERE NOT EXISTS (SELECT * FROM standing
                                WHERE prospect_id = wanted.value AND segment_id = :segment))
            """)
        .bind("segment", segment)
        .bind("ids", prospects.toString())
        .execute();
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

  List<Long> of(Snapshot view, long list) {
    return view.handle()
        // served by segment_list
        .createQuery("SELECT id FROM segment WHERE list_id = :list")
        .bind("list", list)
        .mapTo(Long.class)
        .list();
  }

  void remove(Transaction tx, long list) {
    // served by segment_list and by the primary key of call_list
    tx.handle().execute("DELETE FROM segment WHERE list_id = ?", list);
    tx.handle().execute("DELETE FROM call_list WHERE id = ?", list);
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
}
