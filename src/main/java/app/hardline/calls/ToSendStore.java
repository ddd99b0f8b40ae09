package app.hardline.calls;

import app.hardline.prospect.Prospect;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL that reads to_send, and strikes off. */
final class ToSendStore {

  /** What is to be sent, as it stands in the database. */
  record Row(
      long id,
      long call,
      long prospect,
      Letter letter,
      Optional<ZonedDateTime> meeting,
      String note) {
    Unsent to(Prospect who) {
      return new Unsent(id, call, who, letter, meeting, note);
    }
  }

  /** An invitation is left out once another meeting was agreed, or it is told how this one went. */
  List<Row> open(Snapshot view) {
    return view.handle()
        // served by to_send_open, the unique index on meeting.call_id and meeting_prospect
        .createQuery(
            """
            SELECT to_send.id, to_send.call_id, to_send.prospect_id, letter, at, meeting.zone,
              coalesce(note, '') AS note
            FROM to_send JOIN live_call AS promise ON promise.id = to_send.call_id
            LEFT JOIN meeting ON meeting.call_id = to_send.call_id
            WHERE sent_at IS NULL AND (meeting.id IS NULL OR meeting.state = 'booked' AND NOT EXISTS (
              SELECT * FROM meeting AS later
              WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id))
            ORDER BY to_send.call_id
            """)
        .map((row, _) -> row(row))
        .list();
  }

  void strike(Transaction tx, long id, @Nullable Instant sentAt) {
    tx.handle()
        .createUpdate("UPDATE to_send SET sent_at = :at WHERE id = :id")
        .bind("at", sentAt == null ? null : sentAt.toEpochMilli())
        .bind("id", id)
        .execute();
  }

  private static Row row(ResultSet row) throws SQLException {
    long at = row.getLong("at");
    Optional<ZonedDateTime> meeting =
        row.wasNull()
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(at).atZone(ZoneId.of(row.getString("zone"))));
    return new Row(
        row.getLong("id"),
        row.getLong("call_id"),
        row.getLong("prospect_id"),
        Letter.of(row.getString("letter")),
        meeting,
        row.getString("note"));
  }
}
