package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The SQL of call_list. */
final class CallListStore {
  /** A list that an import is still filling for the first time is seen when the import is. */
  private static final String SEEN =
      """
      (EXISTS (SELECT * FROM segment WHERE list_id = call_list.id AND state IN ('shown', 'undoing'))
        OR NOT EXISTS (SELECT * FROM segment WHERE list_id = call_list.id))
      """;

  /**
   * Reads all rows of standing: a list is asked for its counts seldom. Only where an import has
   * added to a list that was there can somebody stand on it twice.
   */
  List<ListCounts> all(Snapshot view, Instant now) {
    boolean twice =
        view.handle()
            .createQuery(
                "SELECT EXISTS (SELECT list_id FROM shown_segment GROUP BY list_id HAVING count(*)"
                    + " > 1)")
            .mapTo(boolean.class)
            .one();
    return view.handle()
        .createQuery(
            """
            SELECT call_list.id, name, practice,
              coalesce(prospects, 0) AS prospects, coalesce(called, 0) AS called,
              coalesce(ready, 0) AS ready
            FROM call_list LEFT JOIN (
              SELECT list_id,
                count(<distinct> prospect_id) AS prospects,
                count(<distinct> CASE WHEN last_call IS NOT NULL THEN prospect_id END) AS called,
                count(<distinct> CASE WHEN bars = 0 AND (tier = 3 OR tier < 3 AND due <= :now)
                                 THEN prospect_id END) AS ready
              FROM shown_standing
              GROUP BY list_id
            ) ON list_id = call_list.id
            WHERE <seen>
            ORDER BY name_key
            """)
        .define("seen", SEEN)
        .define("distinct", twice ? "DISTINCT" : "")
        .bind("now", now.toEpochMilli())
        .map((row, _) ->
            new ListCounts(
                list(row), row.getLong("prospects"), row.getLong("called"), row.getLong("ready")))
        .list();
  }

  Optional<CallList> seen(Snapshot view, String key) {
    return find(view, key, SEEN);
  }

  Optional<CallList> find(Snapshot view, String key) {
    return find(view, key, "true");
  }

  private static Optional<CallList> find(Snapshot view, String key, String condition) {
    return view.handle()
        // served by the unique index of call_list.name_key, and by segment_list
        .createQuery(
            "SELECT id, name, practice FROM call_list WHERE name_key = :key AND <condition>")
        .define("condition", condition)
        .bind("key", key)
        .map((row, _) -> list(row))
        .findOne();
  }

  CallList create(Transaction tx, String name, String key, boolean practice, Instant now) {
    long id =
        tx.handle()
            .createQuery(
                """
                INSERT INTO call_list (name, name_key, practice, created_at)
                VALUES (:name, :key, :practice, :now)
                RETURNING id
                """)
            .bind("name", name)
            .bind("key", key)
            .bind("practice", practice)
            .bind("now", now.toEpochMilli())
            .mapTo(long.class)
            .one();
    return new CallList(id, name, practice);
  }

  Optional<String> grounds(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of call_list
        .createQuery("SELECT grounds FROM call_list WHERE id = :id AND grounds IS NOT NULL")
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  int giveGrounds(Transaction tx, long id, String grounds) {
    return tx.handle()
        // served by the primary key of call_list
        .createUpdate("UPDATE call_list SET grounds = nullif(:grounds, '') WHERE id = :id")
        .bind("id", id)
        .bind("grounds", grounds)
        .execute();
  }

  int setPrice(Transaction tx, long id, OptionalLong cents) {
    return tx.handle()
        // served by the primary key of call_list
        .createUpdate("UPDATE call_list SET price = :price WHERE id = :id")
        .bind("id", id)
        .bind("price", cents.isPresent() ? (Long) cents.getAsLong() : null)
        .execute();
  }

  Map<String, Long> prices(Snapshot view) {
    return view.handle()
        // lists are few: all are looked at
        .createQuery("SELECT name, price FROM call_list WHERE price IS NOT NULL")
        .reduceRows(
            new HashMap<String, Long>(),
            (prices, row) -> {
              prices.put(row.getColumn("name", String.class), row.getColumn("price", Long.class));
              return prices;
            });
  }

  private static CallList list(ResultSet row) throws SQLException {
    return new CallList(row.getLong("id"), row.getString("name"), row.getBoolean("practice"));
  }
}
