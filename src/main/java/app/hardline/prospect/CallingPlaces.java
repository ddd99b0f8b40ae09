package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Parts: where prospects are, for the features above that know when a place may be called. */
public final class CallingPlaces {
  private final ZoneFinder zones = new ZoneFinder();
  private final PlaceFinder finder = new PlaceFinder();
  private final StandingStore standings = new StandingStore();

  /**
   * The places that prospects are in. They are never changed, and the next ones get higher ids.
   *
   * @param view what is read
   * @param last the highest id that is known already, 0 for none
   * @return the places that came since, by the id that {@code standing.window} has
   */
  public Map<Long, CallingPlace> after(Snapshot view, long last) {
    return WindowStore.after(view, last);
  }

  /**
   * The place of a prospect.
   *
   * @param view what is read
   * @param prospect who
   * @return where they stand; on no list, nothing but their zone is known
   */
  public CallingPlace of(Snapshot view, Prospect prospect) {
    return WindowStore.of(view, prospect.id())
        .orElseGet(() -> new CallingPlace(prospect.timeZone(), "", ""));
  }

  /**
   * Works out anew where some prospects are and who works at the same company, after their address,
   * their numbers or their company changed. The address tells the zone, or else the zone that is
   * stored stands, or else the number tells it.
   *
   * @param tx what it is part of
   * @param prospects their ids; those that nobody has are left out
   * @param home where those are who name no country
   */
  public void settle(Transaction tx, Collection<Long> prospects, Region home) {
    WindowStore windows = new WindowStore();
    try (DetailsStore stored = new DetailsStore(tx)) {
      for (long prospect : prospects) {
        stored
            .get(prospect)
            .ifPresent(details -> {
              Optional<ZoneId> zone = zone(details, home);
              Details found =
                  new Details(
                      details.texts(), zone, details.phones(), details.custom(), details.tags());
              CallingPlace place = finder.of(found, country(found, home));
              long company = CompanyKey.of(found.text(Attribute.COMPANY));
              standings.settle(tx, prospect, zone, windows.of(tx, place), company);
            });
      }
    }
  }

  private Optional<ZoneId> zone(Details details, Region home) {
    Optional<Region> country = Region.named(details.text(Attribute.COUNTRY));
    return zones
        .find(
            country,
            home,
            details.text(Attribute.STATE),
            details.text(Attribute.POSTAL_CODE),
            Optional.empty())
        .map(FoundZone::zone)
        .or(details::zone)
        .or(() -> details.firstNumber().flatMap(zones::of).map(FoundZone::zone));
  }

  private Optional<Region> country(Details details, Region home) {
    return zones.country(
        Region.named(details.text(Attribute.COUNTRY)), home, details.text(Attribute.STATE));
  }
}
