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
  /** Booked in a range, and their time is over or it was told what became of them. */
  private static final String DUE =
      """
      live = 1 AND counted = 1 AND booked_on BETWEEN :from AND :to
        AND (state <> 'booked' OR (at <= :now AND NOT EXISTS (
          SELECT * FROM meeting AS later
          WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id)))
      """;

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

  /** Of those that were booked on calls of some days what became of them, practice left out. */
  BookedCounts booked(Snapshot view, LocalDate from, LocalDate to, Instant now) {
    return view.handle()
        // served by meeting_booked and meeting_prospect
        .createQuery(
            "SELECT count(*) AS due, coalesce(sum(state = 'held'), 0) AS held FROM meeting WHERE "
                + DUE)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .bind("now", now.toEpochMilli())
        .map((row, _) -> new BookedCounts(row.getLong("due"), row.getLong("held")))
        .one();
  }

  /** The same meetings, as far as they are among some. */
  List<Meeting> booked(
      Snapshot view, LocalDate from, LocalDate to, Instant now, Collection<Long> among) {
    return view.handle()
        // served by the primary key of meeting
        .createQuery(
            "SELECT * FROM meeting WHERE id IN (SELECT value FROM json_each(:among)) AND " + DUE)
        .bind("among", among.toString())
        .bind("from", from.toString())
        .bind("to", to.toString())
        .bind("now", now.toEpochMilli())
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
