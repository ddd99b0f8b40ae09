package app.hardline.dialing;

import app.hardline.dialing.QueueStore.Ground;
import app.hardline.prospect.Tier;
import app.hardline.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SQL that counts where everybody of a queue stands, by walks along indexes. */
final class QueueCountStore {

  /** How many stand at the same place, and how many of them wait for their time. */
  record Group(int bars, Tier tier, long window, long people, long waiting, long firstDue) {}

  /** Everybody of one segment, by where they stand. */
  List<Group> groups(Snapshot view, Ground ground, long segment, Instant now) {
    return view.handle()
        // served by standing_queue alone
        .createQuery(
            """
            SELECT bars, tier, window, count(*) AS people, total(due > :now) AS waiting,
              min(CASE WHEN due > :now THEN due END) AS first_due
            FROM <stood> WHERE segment_id = :segment
            GROUP BY bars, tier, window
            """)
        .define("stood", ground.stood())
        .bind("segment", segment)
        .bind("now", now.toEpochMilli())
        .map((row, _) ->
            new Group(
                row.getInt("bars"),
                Tier.of(row.getInt("tier")),
                row.getLong("window"),
                row.getLong("people"),
                row.getLong("waiting"),
                row.getLong("first_due")))
        .list();
  }

  /** Who is due, but at a company that is held. */
  record Held(Tier tier, long window, long people) {}

  /** Those of the segments who are due and were promised nothing, at some companies. */
  List<Held> held(Snapshot view, Ground ground, Collection<Long> companies, Instant now) {
    return view.handle()
        // served by standing_colleague
        .createQuery(
            """
            SELECT one.tier, one.window, count(*) AS people
            FROM json_each(:companies) AS wanted
            CROSS JOIN <stood> AS one
              ON one.company = wanted.value AND one.company <> 0
            WHERE one.bars = 0 AND +one.tier BETWEEN 1 AND 3 AND one.due <= :now
              AND +one.segment_id IN (SELECT value FROM json_each(:segments) AS wanted)
            GROUP BY one.tier, one.window
            """)
        .define("stood", ground.stood())
        .bind("companies", companies.toString())
        .bind("segments", ground.segments().toString())
        .bind("now", now.toEpochMilli())
        .map((row, _) ->
            new Held(Tier.of(row.getInt("tier")), row.getLong("window"), row.getLong("people")))
        .list();
  }

  /** How many of a segment are due in an hour to come, and when the first of them is. */
  record Promise(Tier tier, long window, long people, long firstDue) {}

  /** Callbacks and follow-ups of a segment that are due later, by the hour. */
  List<Promise> promises(Snapshot view, Ground ground, long segment, Instant now) {
    return view.handle()
        // served by standing_queue
        .createQuery(
            """
            SELECT tier, window, count(*) AS people, min(due) AS first_due
            FROM <waiting> WHERE segment_id = :segment AND tier IN (0, 1) AND due > :now
            GROUP BY tier, window, due / 3600000
            """)
        .define("waiting", ground.waiting())
        .bind("segment", segment)
        .bind("now", now.toEpochMilli())
        .map((row, _) ->
            new Promise(
                Tier.of(row.getInt("tier")),
                row.getLong("window"),
                row.getLong("people"),
                row.getLong("first_due")))
        .list();
  }

  /** How many of a segment's are through and were tried to the last. */
  long triedToTheLast(Snapshot view, Ground ground, long segment) {
    return view.handle()
        // served by standing_queue, and a look at the rows of those who are through
        .createQuery(
            "SELECT count(*) FROM <waiting> WHERE segment_id = :segment AND tier = 4 AND attempts >"
                + " 0")
        .define("waiting", ground.waiting())
        .bind("segment", segment)
        .mapTo(long.class)
        .one();
  }

  /** A row of somebody. */
  record Row(int bars, Tier tier, long window, long due, int attempts, long company) {}

  /** The rows of those who stand on several of some segments, but for the first of each. */
  List<Row> again(Snapshot view, Ground ground) {
    return view.handle()
        // served by standing_prospect, all of which is read once
        .createQuery(
            """
            WITH twice AS (SELECT prospect_id FROM placed GROUP BY prospect_id HAVING count(*) > 1)
            SELECT one.bars, one.tier, one.window, one.due, one.attempts, one.company
            FROM twice CROSS JOIN <stood> AS one ON one.prospect_id = twice.prospect_id
            WHERE one.segment_id IN (SELECT value FROM json_each(:segments) AS wanted)
              AND EXISTS (
                SELECT * FROM <stood> AS other
                WHERE other.prospect_id = one.prospect_id AND other.id < one.id
                  AND +other.segment_id IN (SELECT value FROM json_each(:segments) AS wanted))
            """)
        .define("stood", ground.stood())
        .bind("segments", ground.segments().toString())
        .map((row, _) -> row(row))
        .list();
  }

  /** Somebody at a company that was called today, by themselves or another. */
  record Called(long company, long prospect, Instant last, int calls) {}

  /** Who was called today. */
  List<Called> called(Snapshot view, LocalDate today) {
    return view.handle()
        // served by call_day and standing_prospect
        .createQuery(
            """
            SELECT reached.prospect_id, count(*) AS calls, max(reached.started_at) AS last, (
              SELECT coalesce(company, 0) FROM stood
              WHERE stood.prospect_id = reached.prospect_id LIMIT 1) AS company
            FROM reached WHERE reached.local_date = :today
            GROUP BY reached.prospect_id
            """)
        .bind("today", today.toString())
        .map((row, _) ->
            new Called(
                row.getLong("company"),
                row.getLong("prospect_id"),
                Instant.ofEpochMilli(row.getLong("last")),
                row.getInt("calls")))
        .list();
  }

  /** Where some prospects, as a list of ids, stand who are barred by nothing and due, each once. */
  Map<Long, Row> due(Snapshot view, Ground ground, String prospects, Instant now) {
    Map<Long, Row> rows = new HashMap<>();
    // served by standing_prospect
    view.handle()
        .createQuery(
            """
            SELECT one.prospect_id, one.bars, one.tier, one.window, one.due, one.attempts,
              one.company
            FROM json_each(:prospects) AS place
            CROSS JOIN <stood> AS one ON one.prospect_id = place.value
            WHERE one.bars = 0 AND one.tier < 4 AND one.due <= :now
              AND +one.segment_id IN (SELECT value FROM json_each(:segments) AS wanted)
            """)
        .define("stood", ground.stood())
        .bind("prospects", prospects)
        .bind("segments", ground.segments().toString())
        .bind("now", now.toEpochMilli())
        .map(
            (row, _) -> Optional.ofNullable(rows.putIfAbsent(row.getLong("prospect_id"), row(row))))
        .list();
    return rows;
  }

  /** How many of some prospects are on the segments. */
  long standing(Snapshot view, Ground ground, long[] prospects) {
    return view.handle()
        // served by standing_prospect
        .createQuery(
            """
            SELECT count(*) FROM json_each(:prospects) AS wanted
            WHERE EXISTS (
              SELECT * FROM stood AS one
              WHERE one.prospect_id = wanted.value
                AND +one.segment_id IN (SELECT value FROM json_each(:segments) AS wanted))
            """)
        .bind("prospects", Arrays.toString(prospects))
        .bind("segments", ground.segments().toString())
        .mapTo(long.class)
        .one();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getInt("bars"),
        Tier.of(row.getInt("tier")),
        row.getLong("window"),
        row.getLong("due"),
        row.getInt("attempts"),
        row.getLong("company"));
  }
}
