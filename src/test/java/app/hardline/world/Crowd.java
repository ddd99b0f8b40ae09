package app.hardline.world;

import org.jdbi.v3.core.Handle;

/**
 * Very many prospects on four lists beside the cast, a third of them called, put straight into the
 * tables: what matters is how many there are, not who they are.
 */
public final class Crowd {
  private static final int LISTS = 4;

  private Crowd() {}

  /** Adds them, and lets SQLite count what lies in the tables. */
  public static void join(World world, int people) {
    for (int list = 1; list <= LISTS; list++) {
      long segment = world.add("Crowd " + list, false);
      int first = 1_000 + list * people;
      world
          .workbench()
          .database()
          .write(tx -> {
            fill(tx.handle(), segment, first, people / LISTS);
            return tx;
          });
    }
    world.workbench().database().write(tx -> tx.handle().execute("ANALYZE"));
  }

  private static void fill(Handle sql, long segment, int first, int people) {
    sql.createUpdate(
            """
            WITH RECURSIVE one (id) AS (SELECT :first UNION ALL SELECT id + 1 FROM one LIMIT :people)
            INSERT INTO prospect (id, segment_id, first_name, company, email, zone, name_key)
            SELECT id, :segment, 'Jane', 'Acme ' || id, id || '@acme.example', 'America/Chicago', id
            FROM one
            """)
        .bind("first", first)
        .bind("people", people)
        .bind("segment", segment)
        .execute();
    String[] rest = {
      """
      INSERT INTO phone (id, kind, number, valid, raw)
      SELECT id * 32, 'direct', 13125550000 + id, 1, id FROM prospect WHERE segment_id = ?
      """,
      """
      INSERT INTO standing (segment_id, prospect_id, tier, due, priority, window, bars, company)
      SELECT segment_id, id, id % 5, id * 1000, id, 1, iif(id % 9 = 0, 1, 0), id / 3
      FROM prospect WHERE segment_id = ?
      """,
      """
      INSERT INTO call (sequence, prospect_id, number, extension, started_at, ended_at, logged_at, zone,
        local_date, outcome, stage, dialed, incoming, practice, late, follows, next_due,
        local_hour, list_id, attempt)
      SELECT id, id, 13125550000 + id, '', id * 1000, id * 1000, id * 1000, 'America/Chicago',
        date(id * 100, 'unixepoch'), 'callback', 'conversation', 1, 0, 0, 0, 'callback', id,
        id % 24, NULL, 1
      FROM prospect WHERE segment_id = ? AND id % 3 = 0
      """,
      """
      INSERT INTO callback (prospect_id, call_id, due, zone)
      SELECT prospect_id, call.id, started_at, call.zone
      FROM call JOIN prospect ON prospect.id = prospect_id WHERE segment_id = ?
      """,
      """
      INSERT INTO meeting (prospect_id, call_id, at, zone, day)
      SELECT prospect_id, call.id, started_at, call.zone, call.local_date
      FROM call JOIN prospect ON prospect.id = prospect_id WHERE segment_id = ?
      """,
      """
      INSERT INTO do_not_call (scope, value, since, source)
      SELECT 'number', 13125550000 + id, 1, 'list' FROM prospect WHERE segment_id = ? AND id % 7 = 0
      """
    };
    for (String statement : rest) {
      sql.execute(statement, segment);
    }
  }
}
