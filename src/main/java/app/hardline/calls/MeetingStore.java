package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The SQL that reads meeting. */
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
            ORDER BY at
            """)
        .bind("ids", prospects.toString())
        .map((row, _) ->
            found.put(
                row.getLong("prospect_id"),
                Instant.ofEpochMilli(row.getLong("at")).atZone(ZoneId.of(row.getString("zone")))))
        .list();
    return found;
  }
}
