package app.hardline.compliance;

import app.hardline.compliance.DoNotCall.Entry;
import app.hardline.prospect.Prospect;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;

/** The SQL of do_not_call. */
final class DoNotCallStore {

  /** What a list says. */
  void add(Transaction tx, Entry entry, Instant now) {
    // what is there already is kept, told by do_not_call_value
    tx.handle()
        .createUpdate(
            """
            INSERT INTO do_not_call (scope, value, since, source)
            VALUES (:scope, :value, :since, 'import')
            ON CONFLICT (scope, value) WHERE lifted_at IS NULL DO NOTHING
            """)
        .bind("scope", entry.scope().code())
        .bind("value", entry.value())
        .bind("since", now.toEpochMilli())
        .execute();
  }

  /** What was said on a call, unless it was lifted by hand since. */
  void add(Transaction tx, Entry entry, Instant since, long call) {
    // what is there already is kept, told by do_not_call_value; served by do_not_call_lifted
    tx.handle()
        .createUpdate(
            """
            INSERT INTO do_not_call (scope, value, since, source, call_id)
            SELECT :scope, :value, :since, 'call', :call
            WHERE NOT EXISTS (
              SELECT * FROM do_not_call
              WHERE scope = :scope AND value = :value
                AND lifted_why IS NOT NULL AND lifted_at >= :since)
            ON CONFLICT (scope, value) WHERE lifted_at IS NULL DO NOTHING
            """)
        .bind("scope", entry.scope().code())
        .bind("value", entry.value())
        .bind("since", since.toEpochMilli())
        .bind("call", call)
        .execute();
  }

  boolean lift(Transaction tx, Entry entry, Instant now, String why) {
    // served by do_not_call_value
    return tx.handle()
            .createUpdate(
                """
                UPDATE do_not_call SET lifted_at = :now, lifted_why = :why
                WHERE scope = :scope AND value = :value AND lifted_at IS NULL
                """)
            .bind("scope", entry.scope().code())
            .bind("value", entry.value())
            .bind("now", now.toEpochMilli())
            .bind("why", why)
            .execute()
        > 0;
  }

  boolean liftOf(Transaction tx, long call, Instant now) {
    // served by do_not_call_call
    return tx.handle()
            .createUpdate(
                """
                UPDATE do_not_call SET lifted_at = :now
                WHERE call_id = :call AND lifted_at IS NULL
                """)
            .bind("call", call)
            .bind("now", now.toEpochMilli())
            .execute()
        > 0;
  }

  /** Entries on numbers and persons that were made or lifted since, other than by an import. */
  List<Entry> since(Snapshot view, Instant since) {
    // a scan, once for an import
    return view.handle()
        .createQuery(
            """
            SELECT DISTINCT scope, value FROM do_not_call
            WHERE scope IN ('number', 'person') AND source <> 'import'
              AND (since >= :since OR lifted_at >= :since)
            """)
        .bind("since", since.toEpochMilli())
        .map((row, _) -> new Entry(scope(row), row.getString("value")))
        .list();
  }

  Suppression all(Snapshot view) {
    return read(
        view.handle()
            // served by do_not_call_value
            .createQuery("SELECT scope, value FROM do_not_call WHERE lifted_at IS NULL"));
  }

  Suppression about(Snapshot view, Prospect prospect) {
    List<String> numbers = new ArrayList<>();
    prospect.phones().stream()
        .flatMap(phone -> phone.number().stream())
        .forEach(number -> numbers.add(Suppression.key(number)));
    return read(
        view.handle()
            // served by do_not_call_value; a cross join, or SQLite reads all entries instead
            .createQuery(
                """
                WITH wanted (scope, value) AS (
                  SELECT 'number', value FROM json_each(:numbers)
                  UNION ALL VALUES ('person', :person), ('email', :email),
                    ('domain', :domain), ('company', :company))
                SELECT do_not_call.scope, do_not_call.value
                FROM wanted CROSS JOIN do_not_call
                WHERE do_not_call.scope = wanted.scope AND do_not_call.value = wanted.value
                  AND lifted_at IS NULL
                """)
            .bind("numbers", numbers.stream().map(it -> '"' + it + '"').toList().toString())
            .bind("person", Long.toString(prospect.id()))
            .bind("email", Suppression.fold(prospect.email()))
            .bind("domain", Suppression.domain(prospect.email()))
            .bind("company", Suppression.fold(prospect.company())));
  }

  private static Suppression read(Query query) {
    Map<DoNotCallScope, Set<String>> entries = new EnumMap<>(DoNotCallScope.class);
    query
        .map((row, _) ->
            entries.computeIfAbsent(scope(row), any -> new HashSet<>()).add(row.getString("value")))
        .list();
    return new Suppression(entries);
  }

  private static DoNotCallScope scope(ResultSet row) throws SQLException {
    return DoNotCallScope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT));
  }
}
