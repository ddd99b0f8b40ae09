package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  /** How many meetings were held on which days, in the zone in which each was agreed. */
  Map<LocalDate, Long> held(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by meeting_day
        .createQuery(
            """
            SELECT day, count(*) AS held FROM meeting
            WHERE live = 1 AND day BETWEEN :from AND :to AND state = 'held'
            GROUP BY day
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .reduceRows(
            new TreeMap<LocalDate, Long>(),
            (days, row) -> {
              days.put(
                  LocalDate.parse(row.getColumn("day", String.class)),
                  row.getColumn("held", Long.class));
              return days;
            });
  }

  /** Meetings from dials by what became of them, moved ones left out. */
  Map<MeetingState, Long> meetings(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by meeting_day and meeting_prospect
        .createQuery(
            """
            SELECT state, count(*) AS meetings FROM meeting
            WHERE live = 1 AND of_dial = 1 AND day BETWEEN :from AND :to
              AND NOT (state = 'booked' AND EXISTS (
                SELECT * FROM meeting AS later
                WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id))
            GROUP BY state
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .reduceRows(
            new EnumMap<MeetingState, Long>(MeetingState.class),
            (states, row) -> {
              states.put(
                  MeetingState.of(row.getColumn("state", String.class)),
                  row.getColumn("meetings", Long.class));
              return states;
            });
  }
}
