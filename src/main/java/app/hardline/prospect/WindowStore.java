package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The SQL of calling_window. Remembers those it has seen: an import asks for a few, very often. */
final class WindowStore {
  private final Map<CallingPlace, Long> known = new HashMap<>();

  /** The calling window of a place; made where it is the first in it. */
  long of(Transaction tx, CallingPlace place) {
    Long id = known.get(place);
    if (id == null) {
      id = stored(tx, place);
      known.put(place, id);
    }
    return id;
  }

  /** The places of the windows that were made after one, by the window's id. */
  static Map<Long, CallingPlace> after(Snapshot view, long last) {
    Map<Long, CallingPlace> places = new TreeMap<>();
    // served by the primary key of calling_window
    view.handle()
        .createQuery("SELECT id, zone, country, state FROM calling_window WHERE id > :last")
        .bind("last", last)
        .map((row, _) -> places.put(row.getLong("id"), place(row)))
        .list();
    return places;
  }

  /** The place where a prospect stands, if they are on a list. */
  static Optional<CallingPlace> of(Snapshot view, long prospect) {
    return view.handle()
        // served by standing_prospect and the primary key of calling_window
        .createQuery(
            """
            SELECT zone, country, state FROM calling_window
            WHERE id = (SELECT window FROM standing WHERE prospect_id = :prospect LIMIT 1)
            """)
        .bind("prospect", prospect)
        .map((row, _) -> place(row))
        .findOne();
  }

  private static CallingPlace place(ResultSet row) throws SQLException {
    Optional<ZoneId> zone =
        Optional.of(row.getString("zone")).filter(id -> !id.isEmpty()).map(ZoneId::of);
    return CallingPlace.of(zone, Region.of(row.getString("country")), row.getString("state"));
  }

  private static long stored(Transaction tx, CallingPlace place) {
    // served by the unique index of calling_window
    return tx.handle()
        .createQuery(
            """
            INSERT INTO calling_window (zone, country, state) VALUES (:zone, :country, :state)
            ON CONFLICT (zone, country, state) DO UPDATE SET zone = excluded.zone
            RETURNING id
            """)
        .bind("zone", place.zone().map(ZoneId::getId).orElse(""))
        .bind("country", place.country())
        .bind("state", place.state())
        .mapTo(long.class)
        .one();
  }
}
