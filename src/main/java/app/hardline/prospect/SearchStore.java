package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** The SQL of prospect_search and search_progress. */
final class SearchStore {
  private static final int PHONE_BITS = 5;

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
    // served by the primary key of prospect
    List<Words> rows =
        words(
            tx,
            """
            SELECT id, first_name, last_name, company, email FROM prospect
            WHERE id > (SELECT last_done FROM search_progress) ORDER BY id LIMIT ?
            """,
            Integer.toString(count));
    if (rows.isEmpty()) {
      return;
    }
    // served by the primary key of phone: the numbers of prospects in a row lie in a row
    String numbers =
        "SELECT prospect_id, number FROM phone WHERE number IS NOT NULL AND id BETWEEN "
            + (rows.getFirst().id() << PHONE_BITS)
            + " AND ((?1 + 1) << 5) - 1";
    String last = Long.toString(rows.getLast().id());
    put(tx, "INSERT", rows, numbers(tx, numbers, last));
    tx.handle().execute("UPDATE search_progress SET last_done = ?", rows.getLast().id());
  }

  void refresh(Transaction tx, Collection<Long> ids) {
    // served by the primary key of prospect
    List<Words> rows =
        words(
            tx,
            """
            SELECT prospect.id, first_name, last_name, company, email
            FROM json_each(?) AS wanted CROSS JOIN prospect ON prospect.id = wanted.value
            WHERE prospect.id <= (SELECT last_done FROM search_progress)
            """,
            ids.toString());
    // served by the primary key of phone
    String numbers =
        """
        SELECT prospect_id, number FROM json_each(?) AS wanted
        CROSS JOIN phone ON phone.id BETWEEN wanted.value * 32 AND wanted.value * 32 + 31
        WHERE number IS NOT NULL
        """;
    put(tx, "INSERT OR REPLACE", rows, numbers(tx, numbers, ids.toString()));
  }

  void forget(Transaction tx, Collection<Long> ids) {
    tx.handle()
        .createUpdate(
            "DELETE FROM prospect_search WHERE rowid IN (SELECT value FROM json_each(:ids))")
        .bind("ids", ids.toString())
        .execute();
  }

  /**
   * One row with each statement: before one of several rows, which may have to be taken back, the
   * index writes out all that it has gathered.
   */
  private static void put(
      Transaction tx, String insert, List<Words> rows, Map<Long, List<PhoneNumber>> numbers) {
    String sql =
        insert + " INTO prospect_search (rowid, name, company, email, digits) VALUES (?,?,?,?,?)";
    try (PreparedStatement index = tx.handle().getConnection().prepareStatement(sql)) {
      for (Words row : rows) {
        index.setLong(1, row.id());
        index.setString(2, row.name());
        index.setString(3, row.company());
        index.setString(4, row.email());
        index.setString(5, SearchWords.digits(numbers.getOrDefault(row.id(), List.of())));
        index.addBatch();
      }
      index.executeBatch();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static Map<Long, List<PhoneNumber>> numbers(
      Snapshot view, String query, String parameter) {
    Map<Long, List<PhoneNumber>> numbers = new HashMap<>();
    visit(
        view,
        query,
        parameter,
        row ->
            numbers
                .computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                .add(new PhoneNumber(row.getLong(2), "")));
    return numbers;
  }

  private static List<Words> words(Snapshot view, String query, String parameter) {
    List<Words> words = new ArrayList<>();
    visit(
        view,
        query,
        parameter,
        row ->
            words.add(
                new Words(
                    row.getLong(1),
                    joined(row.getString(2), row.getString(3)),
                    joined(row.getString(4)),
                    joined(row.getString(5)))));
    return words;
  }

  private interface RowVisitor {
    void visit(ResultSet row) throws SQLException;
  }

  /** Straight on the connection: the index of a million prospects is made of such rows. */
  private static void visit(Snapshot view, String query, String parameter, RowVisitor visitor) {
    try (PreparedStatement statement = view.handle().getConnection().prepareStatement(query)) {
      statement.setString(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          visitor.visit(row);
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static UnableToExecuteStatementException failed(SQLException e) {
    return new UnableToExecuteStatementException("the search index can't be written", e, null);
  }

  private static String joined(@Nullable String... parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      if (part != null) {
        joined.append(joined.isEmpty() ? "" : " ").append(part);
      }
    }
    return joined.toString();
  }
}
