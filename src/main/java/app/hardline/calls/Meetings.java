package app.hardline.calls;

import app.hardline.store.Database;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;

/** The meetings that are booked. Safe for any thread but the screen's. */
public final class Meetings {
  private final Database database;
  private final MeetingStore store = new MeetingStore();

  /**
   * The meetings of a database.
   *
   * @param database where they are kept
   */
  public Meetings(Database database) {
    this.database = database;
  }

  /**
   * When some prospects have their meetings.
   *
   * @param prospects their ids
   * @return the last meeting of each prospect that has any, in the zone in which it was agreed
   */
  public Map<Long, ZonedDateTime> of(Collection<Long> prospects) {
    return database.read(view -> store.last(view, prospects));
  }
}
