package app.hardline.compliance;

import app.hardline.prospect.Contact;
import app.hardline.prospect.Fold;
import app.hardline.prospect.Prospect;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The SQL that makes and lifts entries, and tells which of them hold. */
final class DoNotCallStore {

  /** How entries come to be that aren't said on a call. */
  record Made(Instant since, String why, DoNotCallSource source, OptionalLong file) {}

  /** An entry whose people are to be looked for, and whether it is lifted. */
  record Unsettled(long id, DoNotCallValue about, boolean lifted) {}

  long file(Transaction tx, String name, Optional<LocalDate> dated, Instant now) {
    return tx.handle()
        .createQuery(
            """
            INSERT INTO do_not_call_file (name, dated, read_at) VALUES (:name, :dated, :now)
            RETURNING id
            """)
        .bind("name", name)
        .bind("dated", dated.map(LocalDate::toString).orElse(null))
        .bind("now", now.toEpochMilli())
        .mapTo(long.class)
        .one();
  }

  /**
   * Adds entries; what is there already is kept.
   *
   * @return how many were added
   */
  int add(Transaction tx, Collection<DoNotCallValue> values, Made made, boolean settled) {
    if (values.isEmpty()) {
      return 0;
    }
    // what is there already is told by do_not_call_value
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO do_not_call
                  (scope, value, written, since, why, source, file_id, settled)
                VALUES (:scope, :value, :written, :since, :why, :source, :file, :settled)
                ON CONFLICT DO NOTHING
                """);
    for (DoNotCallValue value : values) {
      batch
          .bind("scope", value.scope().code())
          .bind("value", value.value())
          .bind("written", written(value))
          .bind("since", made.since().toEpochMilli())
          .bind("why", made.why().isEmpty() ? null : made.why())
          .bind("source", made.source().code())
          .bind("file", made.file().isPresent() ? made.file().getAsLong() : null)
          .bind("settled", settled)
          .add();
    }
    int added = 0;
    for (int rows : batch.execute()) {
      added += Math.max(rows, 0);
    }
    return added;
  }

  /** The id of the entry that was lifted, the first where several say so; empty for none. */
  Optional<Long> lift(Transaction tx, DoNotCallValue value, Instant now, String why) {
    // served by do_not_call_value
    return tx
        .handle()
        .createQuery(
            """
            UPDATE do_not_call SET lifted_at = :now, lifted_why = :why, settled = 0
            WHERE scope = :scope AND value = :value AND lifted_at IS NULL
            RETURNING id
            """)
        .bind("scope", value.scope().code())
        .bind("value", value.value())
        .bind("now", now.toEpochMilli())
        .bind("why", why)
        .mapTo(Long.class)
        .list()
        .stream()
        .min(Long::compare);
  }

  /** Entries that were made or lifted since, other than by an import. */
  List<DoNotCallValue> since(Snapshot view, Instant since) {
    // a scan, once for an import
    return view.handle()
        .createQuery(
            """
            SELECT DISTINCT scope, value FROM do_not_call
            WHERE source <> 'import' AND (since >= :since OR lifted_at >= :since)
            """)
        .bind("since", since.toEpochMilli())
        .map((row, _) -> new DoNotCallValue(scope(row), row.getString("value"), ""))
        .list();
  }

  List<Unsettled> unsettled(Snapshot view) {
    return view.handle()
        // served by do_not_call_unsettled
        .createQuery(
            "SELECT id, scope, value, lifted_at IS NOT NULL AS lifted FROM do_not_call"
                + " WHERE settled = 0")
        .map((row, _) ->
            new Unsettled(
                row.getLong("id"),
                new DoNotCallValue(scope(row), row.getString("value"), ""),
                row.getBoolean("lifted")))
        .list();
  }

  /** Marks entries as settled; one that was lifted meanwhile stays as it is. */
  void settled(Transaction tx, Collection<Long> ids, boolean lifted) {
    // served by the primary key of do_not_call
    tx.handle()
        .createUpdate(
            """
            UPDATE do_not_call SET settled = 1
            WHERE id IN (SELECT value FROM json_each(:ids)) AND (lifted_at IS NOT NULL) = :lifted
            """)
        .bind("ids", ids.toString())
        .bind("lifted", lifted)
        .execute();
  }

  /** Which of some prospects an entry hangs on. */
  List<Long> persons(Snapshot view, Collection<Long> prospects) {
    return view.handle()
        // served by do_not_call_value
        .createQuery(
            """
            SELECT DISTINCT wanted.value FROM json_each(:ids) AS wanted
            CROSS JOIN do_not_call
              ON scope = 'person' AND do_not_call.value = CAST(wanted.value AS TEXT)
            WHERE lifted_at IS NULL
            """)
        .bind("ids", prospects.toString())
        .mapTo(Long.class)
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
        .forEach(number -> numbers.add('"' + Long.toString(number.digits()) + '"'));
    Contact contact = Contact.of(prospect);
    return read(
        view.handle()
            // served by do_not_call_value; a cross join, or SQLite reads all entries instead
            .createQuery(
                """
                WITH wanted (scope, value) AS (
                  SELECT 'number', value FROM json_each(:numbers)
                  UNION ALL SELECT 'domain', value FROM json_each(:domains)
                  UNION ALL VALUES ('person', :person), ('email', :email), ('company', :company))
                SELECT do_not_call.scope, do_not_call.value
                FROM wanted CROSS JOIN do_not_call
                WHERE do_not_call.scope = wanted.scope AND do_not_call.value = wanted.value
                  AND lifted_at IS NULL
                """)
            .bind("numbers", numbers.toString())
            .bind("domains", domains(contact))
            .bind("person", Long.toString(prospect.id()))
            .bind("email", Fold.email(contact.email()))
            .bind("company", Fold.company(contact.company())));
  }

  static DoNotCallScope scope(ResultSet row) throws SQLException {
    return DoNotCallScope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT));
  }

  /** As a JSON array: a host has no quote in it, and what has one is no host. */
  private static String domains(Contact contact) {
    return Stream.of(contact.email(), contact.website())
        .flatMap(address -> Domains.above(Domains.host(address)).stream())
        .filter(Domains::isDomain)
        .distinct()
        .map(domain -> '"' + domain + '"')
        .toList()
        .toString();
  }

  static @Nullable String written(DoNotCallValue value) {
    return value.scope() == DoNotCallScope.COMPANY ? value.written() : null;
  }

  private static Suppression read(Query query) {
    Suppression.Gathering gathering = new Suppression.Gathering();
    query
        .map((row, _) -> {
          gathering.add(scope(row), row.getString("value"));
          return row;
        })
        .forEach(_ -> {});
    return gathering.done();
  }
}
