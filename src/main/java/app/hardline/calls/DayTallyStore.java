package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The SQL that reads what is kept of whole days: day_tally, and the meetings that were held. */
final class DayTallyStore {

  /** Days on which there was a call, the first one first. */
  List<DayCounts> between(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by the unique index of day_tally
        .createQuery(
            """
            SELECT local_date,
              coalesce(sum(calls) FILTER (WHERE dialed), 0) AS dials,
              coalesce(sum(calls) FILTER (WHERE dialed AND stage <> 'dial'), 0) AS answered,
              coalesce(sum(calls) FILTER (WHERE stage IN ('conversation', 'meeting')), 0)
                AS conversations,
              coalesce(sum(calls) FILTER (WHERE stage = 'meeting'), 0) AS meetings
            FROM day_tally WHERE local_date BETWEEN :from AND :to AND calls > 0
            GROUP BY local_date ORDER BY local_date
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .map((row, _) ->
            new DayCounts(
                LocalDate.parse(row.getString("local_date")),
                row.getLong("dials"),
                row.getLong("answered"),
                row.getLong("conversations"),
                row.getLong("meetings")))
        .list();
  }

  /** On which days meetings were held, in the zone in which each was agreed. */
  List<LocalDate> held(Snapshot view, LocalDate from, LocalDate to) {
    // a day here may be another one in any zone of the world; served by meeting_at
    return view.handle()
        .createQuery(
            """
            SELECT at, meeting.zone FROM meeting JOIN live_call ON live_call.id = call_id
            WHERE at >= :from AND at < :until AND state = 'held'
            """)
        .bind("from", from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())
        .bind("until", to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())
        .map((row, _) ->
            Instant.ofEpochMilli(row.getLong("at"))
                .atZone(ZoneId.of(row.getString("zone")))
                .toLocalDate())
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .list();
  }

  /** Meetings from dials by their day in the zone in which each was agreed, moved ones left out. */
  List<MeetingDay> meetings(Snapshot view, LocalDate from, LocalDate to) {
    // served by meeting_at, meeting_prospect and the primary key of call
    return view.handle()
        .createQuery(
            """
            SELECT at, meeting.zone, state FROM meeting JOIN live_call ON live_call.id = call_id
            WHERE at >= :from AND at < :until AND dialed AND NOT (state = 'booked' AND EXISTS (
              SELECT * FROM meeting AS later
              WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id))
            """)
        .bind("from", from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())
        .bind("until", to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())
        .map((row, _) ->
            new MeetingDay(
                Instant.ofEpochMilli(row.getLong("at"))
                    .atZone(ZoneId.of(row.getString("zone")))
                    .toLocalDate(),
                MeetingState.of(row.getString("state"))))
        .filter(it -> !it.day().isBefore(from) && !it.day().isAfter(to))
        .list();
  }
}
