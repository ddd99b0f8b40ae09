package app.hardline.prospect;

import app.hardline.store.Transaction;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The SQL of calling_window. Remembers those it has seen: an import asks for a few, very often. */
final class WindowStore {
  private record Place(String zone, String country, String state) {}

  private final Map<Place, Long> known = new HashMap<>();

  /** The calling window of a prospect; made where it is the first in it. */
  long of(Transaction tx, Details details, Optional<Region> country) {
    Place place =
        new Place(
            details.zone().map(ZoneId::getId).orElse(""),
            country.map(Region::code).orElse(""),
            details.text(Attribute.STATE));
    return known.computeIfAbsent(place, it -> stored(tx, it));
  }

  private static long stored(Transaction tx, Place place) {
    // served by the unique index of calling_window
    return tx.handle()
        .createQuery(
            """
            INSERT INTO calling_window (zone, country, state) VALUES (:zone, :country, :state)
            ON CONFLICT (zone, country, state) DO UPDATE SET zone = excluded.zone
            RETURNING id
            """)
        .bind("zone", place.zone())
        .bind("country", place.country())
        .bind("state", place.state())
        .mapTo(long.class)
        .one();
  }
}
