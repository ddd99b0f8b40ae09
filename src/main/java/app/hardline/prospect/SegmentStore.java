package app.hardline.prospect;

import app.hardline.prospect.Segments.LongBiConsumer;
import app.hardline.prospect.Segments.State;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Locale;
import java.util.function.ObjLongConsumer;
import org.jdbi.v3.core.result.ResultSetException;

/** The SQL of segment, and of what an import does with prospects that are stored. */
final class SegmentStore {
  private static final String FINDABLE =
      """
      prospect.merged_into IS NULL AND prospect.deleted_at IS NULL AND prospect.segment_id IN (
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
              (segment_id, prospect_id, tier, due, priority, window, attempts, last_call, bars,
               company)
            SELECT :segment, prospect_id, tier, due, priority, window, attempts, last_call,
              bars & 63, company
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
}
