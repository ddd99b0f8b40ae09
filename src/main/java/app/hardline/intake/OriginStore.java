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
              import.id AS import_id, import.file, import.started_at
            FROM person
            JOIN shown_segment ON shown_segment.id = person.segment_id
            JOIN list_name ON list_name.id = shown_segment.list_id
            LEFT JOIN import ON import.segment_id = person.segment_id
            WHERE person.id = :prospect
            """)
        .bind("prospect", prospect)
        .map((row, _) -> origin(row))
        .findFirst();
  }

  private static Origin origin(ResultSet row) throws SQLException {
    CallList list =
        new CallList(row.getLong("id"), row.getString("name"), row.getBoolean("practice"));
    long arrival = row.getLong("import_id");
    return new Origin(
        list,
        row.wasNull()
            ? Optional.empty()
            : Optional.of(
                new EarlierImport(
                    arrival,
                    list.name(),
                    row.getString("file"),
                    Instant.ofEpochMilli(row.getLong("started_at")))));
  }
}
