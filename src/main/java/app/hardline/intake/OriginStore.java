package app.hardline.intake;

import app.hardline.prospect.CallList;
import app.hardline.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The SQL that looks up which import brought a prospect. */
final class OriginStore {

  Optional<Origin> of(Snapshot view, long prospect) {
    return view.handle()
        // served by the primary keys of prospect, segment and call_list, and by import_segment
        .createQuery(
            """
            SELECT list_name.id, list_name.name, list_name.practice,
              person.added_at,
              import.id AS import_id, import.file, import.started_at
            FROM person
            JOIN shown_segment ON shown_segment.id = person.segment_id
            JOIN list_name ON list_name.id = shown_segment.list_id
            LEFT JOIN import
              ON import.segment_id = person.segment_id AND person.added_at IS NULL
            WHERE person.id = :prospect
            """)
        .bind("prospect", prospect)
        .map((row, _) -> origin(row))
        .findFirst();
  }

  private static Origin origin(ResultSet row) throws SQLException {
    CallList list =
        new CallList(row.getLong("id"), row.getString("name"), row.getBoolean("practice"));
    return new Origin(list, arrival(row, list), instant(row, "added_at"));
  }

  private static Optional<EarlierImport> arrival(ResultSet row, CallList list) throws SQLException {
    long id = row.getLong("import_id");
    String file = row.getString("file");
    return instant(row, "started_at").map(at -> new EarlierImport(id, list.name(), file, at));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
