package app.hardline.store;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The owner's zone as a dated fact: it is set when the data is made and changes only when the owner
 * says so, not when the machine's does.
 */
public final class OwnerZones {
  private final Database database;

  /**
   * The zones of a database.
   *
   * @param database where they are kept
   */
  public OwnerZones(Database database) {
    this.database = database;
  }

  /**
   * The zone in force, which becomes the machine's where there is none yet.
   *
   * @param machine the machine's clock and zone
   * @return the owner's zone
   */
  public ZoneId current(Clock machine) {
    return latest()
        .orElseGet(() -> {
          change(machine.getZone(), machine);
          return machine.getZone();
        });
  }

  /**
   * Changes the zone from now on.
   *
   * @param zone the new one
   * @param clock says when that is
   */
  public void change(ZoneId zone, Clock clock) {
    database.write(tx ->
        tx.handle()
            .createUpdate("INSERT INTO owner_zone (since, zone) VALUES (:since, :zone)")
            .bind("since", clock.millis())
            .bind("zone", zone.getId())
            .execute());
  }

  private Optional<ZoneId> latest() {
    return database.read(view ->
        view.handle()
            // served by the primary key of owner_zone
            .createQuery("SELECT zone FROM owner_zone ORDER BY id DESC LIMIT 1")
            .mapTo(String.class)
            .findOne()
            .map(ZoneId::of));
  }
}
