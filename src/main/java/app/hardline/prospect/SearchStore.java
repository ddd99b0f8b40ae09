package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The SQL of prospect_search and search_progress. */
final class SearchStore {
  /** A later row of the same list may add to somebody who came with an import that still fills. */
  private static final String WAITING =
      """
      FROM prospect WHERE id > (SELECT last_done FROM search_progress)
        AND segment_id NOT IN (SELECT id FROM segment WHERE state = 'filling')
      """;

  /** What a prospect is found by; the numbers in digits, with blanks between them. */
  private record Words(long id, String name, String company, String email, String numbers) {}

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
        .createQuery("SELECT count(*) " + WAITING)
        .mapTo(long.class)
        .one();
  }

  /** Indexes the next ones and remembers how far it came. */
  void index(Transaction tx, int count) {
    // served by the primary key of prospect
    List<Words> rows = words(tx, WAITING + "ORDER BY id LIMIT ?", Integer.toString(count));
    if (!rows.isEmpty()) {
      put(tx, "INSERT", rows);
      tx.handle().execute("UPDATE search_progress SET last_done = ?", rows.getLast().id());
    }
  }

  void refresh(Transaction tx, Collection<Long> ids) {
    // served by the primary key of prospect
    List<Words> rows =
        words(
            tx,
            """
            FROM json_each(?) AS wanted CROSS JOIN prospect ON prospect.id = wanted.value
            WHERE prospect.id <= (SELECT last_done FROM search_progress)
            """,
            ids.toString());
    put(tx, "INSERT OR REPLACE", rows);
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
  private static void put(Transaction tx, String insert, List<Words> rows) {
    String sql =
        insert
            + " INTO prospect_search (rowid, name, company, email, digits) VALUES (?, ?, ?, ?, ?)";
    try (PreparedStatement index = tx.handle().getConnection().prepareStatement(sql)) {
      for (Words row : rows) {
        index.setLong(1, row.id());
        index.setString(2, row.name());
        index.setString(3, row.company());
        index.setString(4, row.email());
        index.setString(5, SearchWords.digits(row.numbers()));
        index.addBatch();
      }
      index.executeBatch();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Straight on the connection: the index of a million prospects is made of such rows. */
  private static List<Words> words(Snapshot view, String from, String parameter) {
    String query =
        """
        SELECT prospect.id, concat_ws(' ', first_name, last_name), coalesce(company, ''),
          coalesce(email, ''), (
            SELECT coalesce(group_concat(number, ' '), '') FROM phone
            WHERE phone.id BETWEEN prospect.id << 5 AND (prospect.id << 5) + 31)
        """
            + from;
    List<Words> words = new ArrayList<>();
    try (PreparedStatement statement = view.handle().getConnection().prepareStatement(query)) {
      statement.setString(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          words.add(
              new Words(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5)));
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    return words;
  }

  private static UnableToExecuteStatementException failed(SQLException e) {
    return new UnableToExecuteStatementException("the search index can't be written", e, null);
  }
}
