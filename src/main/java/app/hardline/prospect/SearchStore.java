package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The SQL of prospect_search and search_progress. */
final class SearchStore {

  private record Words(long id, String name, String company, String email) {}

  long[] find(Snapshot view, String words, int limit) {
    return view
        .handle()
        // served by prospect_search, from its newest row, and by the primary key of prospect
        .createQuery(
            """
            SELECT prospect_search.rowid FROM prospect_search
            JOIN person ON person.id = prospect_search.rowid
            WHERE prospect_search MATCH :words
            ORDER BY prospect_search.rowid DESC LIMIT :limit
            """)
        .bind("words", words)
        .bind("limit", limit)
        .mapTo(long.class)
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /** How many prospects the index hasn't reached yet. */
  long waiting(Snapshot view) {
    return view.handle()
        // served by the primary key of prospect
        .createQuery(
            "SELECT count(*) FROM prospect WHERE id > (SELECT last_done FROM search_progress)")
        .mapTo(long.class)
        .one();
  }

  /** Indexes the next ones and remembers how far it came. */
  void index(Transaction tx, int count) {
    List<Words> rows =
        words(
            tx.handle()
                // served by the primary key of prospect
                .createQuery(
                    """
                    SELECT id, first_name, last_name, company, email FROM prospect
                    WHERE id > (SELECT last_done FROM search_progress) ORDER BY id LIMIT :count
                    """)
                .bind("count", count));
    put(tx, rows);
    rows.stream()
        .max(Comparator.comparingLong(Words::id))
        .ifPresent(
            last -> tx.handle().execute("UPDATE search_progress SET last_done = ?", last.id()));
  }

  void refresh(Transaction tx, Collection<Long> ids) {
    put(
        tx,
        words(
            tx.handle()
                // served by the primary key of prospect
                .createQuery(
                    """
                    SELECT prospect.id, first_name, last_name, company, email
                    FROM json_each(:ids) AS wanted CROSS JOIN prospect ON prospect.id = wanted.value
                    WHERE prospect.id <= (SELECT last_done FROM search_progress)
                    """)
                .bind("ids", ids.toString())));
  }

  void forget(Transaction tx, Collection<Long> ids) {
    tx.handle()
        .createUpdate(
            "DELETE FROM prospect_search WHERE rowid IN (SELECT value FROM json_each(:ids))")
        .bind("ids", ids.toString())
        .execute();
  }

  private static void put(Transaction tx, List<Words> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Map<Long, List<PhoneNumber>> numbers = numbers(tx, rows);
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT OR REPLACE INTO prospect_search (rowid, name, company, email, digits)
                VALUES (:id, :name, :company, :email, :digits)
                """);
    for (Words row : rows) {
      batch
          .bind("id", row.id())
          .bind("name", row.name())
          .bind("company", row.company())
          .bind("email", row.email())
          .bind("digits", SearchWords.digits(numbers.getOrDefault(row.id(), List.of())))
          .add();
    }
    batch.execute();
  }

  private static Map<Long, List<PhoneNumber>> numbers(Snapshot view, List<Words> rows) {
    Map<Long, List<PhoneNumber>> numbers = new HashMap<>();
    // served by the primary key of phone
    view.handle()
        .createQuery(
            """
            SELECT prospect_id, number FROM json_each(:ids) AS wanted
            CROSS JOIN phone ON phone.id BETWEEN wanted.value * 32 AND wanted.value * 32 + 31
            WHERE number IS NOT NULL
            """)
        .bind("ids", rows.stream().map(Words::id).toList().toString())
        .map((row, _) ->
            numbers
                .computeIfAbsent(row.getLong("prospect_id"), any -> new ArrayList<>())
                .add(new PhoneNumber(row.getLong("number"), "")))
        .list();
    return numbers;
  }

  private static List<Words> words(Query query) {
    return query
        .map((row, _) ->
            new Words(
                row.getLong("id"),
                joined(row.getString("first_name"), row.getString("last_name")),
                joined(row.getString("company")),
                joined(row.getString("email"))))
        .list();
  }

  private static String joined(String... parts) {
    List<String> known = new ArrayList<>();
    for (String part : parts) {
      Optional.ofNullable(part).ifPresent(known::add);
    }
    return String.join(" ", known);
  }
}
