package app.hardline.calls;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The SQL that reads meeting, and keeps what became of it. */
final class MeetingStore {

  /** The last meeting of each prospect that has one. */
  Map<Long, ZonedDateTime> last(Snapshot view, Collection<Long> prospects) {
    Map<Long, ZonedDateTime> found = new TreeMap<>();
    // served by meeting_prospect
    view.handle()
        .createQuery(
            """
            SELECT prospect_id, at, zone FROM json_each(:ids) AS wanted
            CROSS JOIN meeting ON meeting.prospect_id = wanted.value
            ORDER BY meeting.id
            """)
        .bind("ids", prospects.toString())
        .map((row, _) -> found.put(row.getLong("prospect_id"), at(row)))
        .list();
    return found;
  }

  /** The one with a prospect that was booked last. */
  Optional<Meeting> last(Snapshot view, long prospect) {
    return view.handle()
        // served by meeting_prospect
        .createQuery("SELECT * FROM meeting WHERE prospect_id = :prospect ORDER BY id DESC LIMIT 1")
        .bind("prospect", prospect)
        .map((row, _) -> meeting(row))
        .findOne();
  }

  /** Those of a time that are still booked and weren't called off since. */
  List<Meeting> untold(Snapshot view, Instant from, Instant until) {
    return view.handle()
        // served by meeting_at, meeting_prospect and call_prospect
        .createQuery(
            """
            SELECT meeting.* FROM meeting JOIN live_call AS promise ON promise.id = call_id
            WHERE at >= :from AND at < :until AND state = 'booked' AND dealt = 0
              AND NOT EXISTS (
                SELECT * FROM meeting AS later
                WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id)
              AND NOT EXISTS (
                SELECT * FROM live_call AS since
                WHERE since.prospect_id = meeting.prospect_id AND since.id > meeting.call_id
                  AND since.follows IN ('followUp', 'done', 'doNotCall'))
            ORDER BY at
            """)
        .bind("from", from.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .map((row, _) -> meeting(row))
        .list();
  }

  /** The last one of each prospect, practice left out. */
  List<StandingMeeting> standing(Snapshot view) {
    return view.handle()
        // goes through all meetings; served by meeting_prospect and call_prospect
        .createQuery(
            """
            SELECT meeting.*, promise.local_date, EXISTS (
                SELECT * FROM live_call AS since
                WHERE since.prospect_id = meeting.prospect_id AND since.id > meeting.call_id
                  AND since.follows IN ('followUp', 'done', 'doNotCall')) AS called_off
            FROM meeting JOIN live_call AS promise ON promise.id = call_id
            WHERE NOT EXISTS (
                SELECT * FROM meeting AS later
                WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id)
            ORDER BY meeting.at
            """)
        .map((row, _) ->
            new StandingMeeting(
                meeting(row),
                LocalDate.parse(row.getString("local_date")),
                row.getBoolean("called_off")))
        .list();
  }

  /** Those that were booked on calls of some days and not moved, practice left out. */
  List<Meeting> bookedOn(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by call_day and the unique index on meeting.call_id
        .createQuery(
            """
            SELECT meeting.* FROM live_call JOIN meeting ON meeting.call_id = live_call.id
            WHERE live_call.local_date BETWEEN :from AND :to AND live_call.stage = 'meeting'
              AND (meeting.state <> 'booked' OR NOT EXISTS (
                SELECT * FROM meeting AS later
                WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id))
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .map((row, _) -> meeting(row))
        .list();
  }

  Optional<Meeting> get(Snapshot view, long id) {
    return view.handle()
        .createQuery("SELECT * FROM meeting WHERE id = :id")
        .bind("id", id)
        .map((row, _) -> meeting(row))
        .findOne();
  }

  boolean isDealt(Snapshot view, long id) {
    return view.handle()
        .createQuery("SELECT dealt FROM meeting WHERE id = :id")
        .bind("id", id)
        .mapTo(boolean.class)
        .findOne()
        .orElse(false);
  }

  void hold(Transaction tx, long id, boolean held) {
    tx.handle()
        .createUpdate("UPDATE meeting SET dealt = :held WHERE id = :id")
        .bind("held", held ? 1 : 0)
        .bind("id", id)
        .execute();
  }

  void tell(Transaction tx, long id, MeetingState state, Instant now) {
    tx.handle()
        .createUpdate("UPDATE meeting SET state = :state, told_at = :at WHERE id = :id")
        .bind("state", state.code())
        .bind("at", state == MeetingState.BOOKED ? null : now.toEpochMilli())
        .bind("id", id)
        .execute();
  }

  private static Meeting meeting(ResultSet row) throws SQLException {
    return new Meeting(
        row.getLong("id"),
        row.getLong("prospect_id"),
        at(row),
        MeetingState.of(row.getString("state")),
        CallStore.instant(row, "told_at"));
  }

  private static ZonedDateTime at(ResultSet row) throws SQLException {
    return Instant.ofEpochMilli(row.getLong("at")).atZone(ZoneId.of(row.getString("zone")));
  }
}
