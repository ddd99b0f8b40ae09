package app.hardline.compliance;

import app.hardline.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The SQL that reads entries with all that proves them. */
final class DoNotCallListStore {
  private static final String ENTRIES =
      """
      SELECT do_not_call.*, name, dated, read_at
      FROM %s CROSS JOIN do_not_call ON %s
      LEFT JOIN do_not_call_file ON do_not_call_file.id = file_id
      %s
      """;

  long[] ids(Snapshot view, String search, boolean lifted) {
    // a scan, from the newest to the oldest
    return view
        .handle()
        .createQuery(
            """
            SELECT do_not_call.id FROM do_not_call
            LEFT JOIN do_not_call_file ON do_not_call_file.id = file_id
            WHERE (:lifted OR lifted_at IS NULL)
              AND (:search = '' OR instr(value, :search) OR instr(lower(written), :search)
                OR instr(lower(name), :search) OR instr(lower(why), :search))
            ORDER BY do_not_call.id DESC
            """)
        .bind("lifted", lifted)
        .bind("search", search)
        .mapTo(long.class)
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  List<DoNotCallEntry> page(Snapshot view, Collection<Long> ids) {
    return view.handle()
        // served by the primary key of do_not_call
        .createQuery(
            ENTRIES.formatted(
                "json_each(:ids) AS wanted",
                "do_not_call.id = wanted.value",
                "ORDER BY wanted.key"))
        .bind("ids", ids.toString())
        .map((row, _) -> entry(row))
        .list();
  }

  List<DoNotCallEntry> inForce(Snapshot view, Collection<DoNotCallValue> values) {
    List<DoNotCallEntry> found = new ArrayList<>();
    for (DoNotCallValue value : values) {
      found.addAll(
          view.handle()
              // served by do_not_call_value
              .createQuery(
                  ENTRIES.formatted(
                      "(SELECT 1)",
                      "scope = :scope AND value = :value AND lifted_at IS NULL",
                      "ORDER BY do_not_call.id"))
              .bind("scope", value.scope().code())
              .bind("value", value.value())
              .map((row, _) -> entry(row))
              .list());
    }
    return found;
  }

  private static DoNotCallEntry entry(ResultSet row) throws SQLException {
    return new DoNotCallEntry(
        row.getLong("id"),
        value(row),
        Instant.ofEpochMilli(row.getLong("since")),
        text(row, "why"),
        DoNotCallSource.of(row.getString("source")),
        number(row, "call_id"),
        number(row, "said_by"),
        file(row),
        lifted(row));
  }

  private static DoNotCallValue value(ResultSet row) throws SQLException {
    DoNotCallScope scope = DoNotCallStore.scope(row);
    String value = row.getString("value");
    String written = text(row, "written");
    if (scope == DoNotCallScope.NUMBER) {
      written = "+" + value;
    }
    return new DoNotCallValue(scope, value, written.isEmpty() ? value : written);
  }

  private static Optional<DoNotCallEntry.Origin> file(ResultSet row) throws SQLException {
    String name = row.getString("name");
    String dated = row.getString("dated");
    return name == null
        ? Optional.empty()
        : Optional.of(
            new DoNotCallEntry.Origin(
                name,
                Optional.ofNullable(dated).map(LocalDate::parse),
                Instant.ofEpochMilli(row.getLong("read_at"))));
  }

  private static Optional<DoNotCallEntry.Lifted> lifted(ResultSet row) throws SQLException {
    long at = row.getLong("lifted_at");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new DoNotCallEntry.Lifted(Instant.ofEpochMilli(at), text(row, "lifted_why")));
  }

  private static OptionalLong number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
