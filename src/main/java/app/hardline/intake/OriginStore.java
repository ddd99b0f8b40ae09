package app.hardline.intake;

import app.hardline.intake.Origins.Origin;
import app.hardline.store.Snapshot;
import java.time.Instant;
import java.util.Optional;

/** The SQL that tells which import brought somebody. */
final class OriginStore {

  Optional<Origin> of(Snapshot view, long prospect) {
    return view.handle()
        // served by the primary key of prospect and by import_segment
        .createQuery(
            """
            SELECT import.file, list_name.name, import.started_at
            FROM person JOIN import ON import.segment_id = person.segment_id
            JOIN list_name ON list_name.id = import.list_id
            WHERE person.id = :prospect
            """)
        .bind("prospect", prospect)
        .map((row, _) ->
            new Origin(
                row.getString("file"),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("started_at"))))
        .findFirst();
  }
}
