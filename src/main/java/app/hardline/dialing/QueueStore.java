package app.hardline.dialing;

import app.hardline.prospect.Prospect;
import app.hardline.prospect.Tier;
import app.hardline.store.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/**
 * The SQL that chooses from standing. Each query looks into an index once for each calling window
 * that is open, a few rows deep; the literal tier in it is what lets SQLite take that index. Who
 * stands on several segments is one turn.
 */
final class QueueStore {
  /** With more segments than this, one look for all of them costs less than one for each. */
  private static final int FEW = 3;

  /** A row of standing whose turn it is. */
  record Turn(long prospect, Why why, long due, int attempts) {
    Next with(Prospect who) {
      return new Next(
          who,
          why,
          why == Why.NEW ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due)),
          attempts);
    }
  }

  /** The segments that a queue runs over, the oldest first. */
  record Ground(List<Long> segments, boolean practice) {}

  Ground ground(Snapshot view, Scope scope) {
    Query query =
        view.handle()
            // served by segment_list
            .createQuery(
                "SELECT id, practice FROM shown_segment WHERE " + within(scope) + " ORDER BY id");
    List<Long> segments = new ArrayList<>();
    boolean practice =
        query
            .map((row, _) -> {
              segments.add(row.getLong("id"));
              return row.getBoolean("practice");
            })
            .list()
            .contains(true);
    return new Ground(segments, practice);
  }

  /** Whoever is due in a time and in some windows, the first due first. */
  List<Turn> between(
      Snapshot view,
      Ground ground,
      List<Long> open,
      Why why,
      Instant from,
      Instant until,
      int count) {
    // served by standing_queue, or by standing_due over many segments
    String sql = ground.segments().size() > FEW ? dueAnywhere(why) : due(why);
    return view.handle()
        .createQuery(sql)
        .bind("segments", ground.segments().toString())
        .bind("open", open.toString())
        .bind("from", from.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .bind("count", count)
        .map((row, _) ->
            new Turn(row.getLong("prospect_id"), why, row.getLong("due"), row.getInt("attempts")))
        .list();
  }

  /** Whoever was never called, in the order of the file; one segment after the other. */
  List<Turn> fresh(Snapshot view, Ground ground, List<Long> open, int count) {
    List<Turn> turns = new ArrayList<>();
    for (long segment : unused(view, ground)) {
      if (turns.size() < count) {
        // served by standing_queue
        view.handle()
            .createQuery(fresh())
            .bind("segment", segment)
            .bind("open", open.toString())
            .bind("count", count)
            .map((row, _) ->
                turns.add(new Turn(row.getLong("prospect_id"), Why.NEW, 0, row.getInt("attempts"))))
            .list();
      }
    }
    return turns;
  }

  private static List<Long> unused(Snapshot view, Ground ground) {
    return view.handle()
        // served by standing_queue
        .createQuery(
            """
            SELECT value FROM json_each(:segments) AS wanted
            WHERE EXISTS (SELECT * FROM waiting WHERE segment_id = wanted.value AND tier = 3)
            """)
        .bind("segments", ground.segments().toString())
        .mapTo(Long.class)
        .list();
  }

  private static String due(Why why) {
    return """
    SELECT turn.prospect_id, turn.due, turn.attempts
    FROM json_each(:segments) AS wanted CROSS JOIN json_each(:open) AS place
    CROSS JOIN waiting AS turn ON turn.id IN (
      SELECT one.id FROM waiting AS one
      WHERE one.segment_id = wanted.value AND one.tier = %d AND one.window = place.value
        AND one.due >= :from AND one.due < :until
      ORDER BY one.due, one.priority, one.id LIMIT :count)
    GROUP BY turn.prospect_id
    ORDER BY turn.due, min(turn.id) LIMIT :count
    """
        .formatted(why.tier().level());
  }

  /** The plus keeps SQLite from the other index, which would sort. */
  private static String dueAnywhere(Why why) {
    return """
    SELECT turn.prospect_id, turn.due, turn.attempts
    FROM json_each(:open) AS place
    CROSS JOIN waiting AS turn ON turn.id IN (
      SELECT one.id FROM waiting AS one
      WHERE one.tier = %d AND one.tier < 3 AND one.window = place.value
        AND one.due >= :from AND one.due < :until
        AND +one.segment_id IN (SELECT value FROM json_each(:segments) AS wanted)
      ORDER BY one.due, one.id LIMIT :count)
    GROUP BY turn.prospect_id
    ORDER BY turn.due, min(turn.id) LIMIT :count
    """
        .formatted(why.tier().level());
  }

  /** Goes from one calling window to the next by the index, and takes the first rows of each. */
  private static String fresh() {
    return """
    WITH RECURSIVE place (window) AS (
      SELECT min(one.window) FROM waiting AS one
      WHERE one.segment_id = :segment AND one.tier = 3
      UNION ALL
      SELECT (
        SELECT min(one.window) FROM waiting AS one
        WHERE one.segment_id = :segment AND one.tier = 3 AND one.window > place.window)
      FROM place WHERE place.window IS NOT NULL)
    SELECT turn.prospect_id, turn.attempts
    FROM place CROSS JOIN waiting AS turn ON turn.id IN (
      SELECT one.id FROM waiting AS one
      WHERE one.segment_id = :segment AND one.tier = 3 AND one.window = place.window
      ORDER BY one.due, one.priority, one.id LIMIT :count)
    WHERE place.window IN (SELECT value FROM json_each(:open) AS wanted)
    ORDER BY turn.priority, turn.id LIMIT :count
    """;
  }

  /** How many stand at the same place, and how many of them wait for their time. */
  record Group(int bars, Tier tier, long window, long people, long waiting, long firstDue) {}

  /** Everybody of one segment, by where they stand. */
  List<Group> groups(Snapshot view, long segment, Instant now) {
    return view.handle()
        // served by standing_queue alone
        .createQuery(
            """
            SELECT bars, tier, window, count(*) AS people, total(due > :now) AS waiting,
              min(CASE WHEN due > :now THEN due END) AS first_due
            FROM stood WHERE segment_id = :segment
            GROUP BY bars, tier, window
            """)
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

  /** How many of a segment are due in an hour to come, and when the first of them is. */
  record Promise(Tier tier, long window, long people, long firstDue) {}

  /** Callbacks and follow-ups of a segment that are due later, by the hour. */
  List<Promise> promises(Snapshot view, long segment, Instant now) {
    return view.handle()
        // served by standing_queue
        .createQuery(
            """
            SELECT tier, window, count(*) AS people, min(due) AS first_due
            FROM waiting WHERE segment_id = :segment AND tier IN (0, 1) AND due > :now
            GROUP BY tier, window, due / 3600000
            """)
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
  long triedToTheLast(Snapshot view, long segment) {
    return view.handle()
        // served by standing_queue, and a look at the rows of those who are through
        .createQuery(
            "SELECT count(*) FROM waiting WHERE segment_id = :segment AND tier = 4 AND attempts >"
                + " 0")
        .bind("segment", segment)
        .mapTo(long.class)
        .one();
  }

  /** A row of somebody. */
  record Row(long prospect, int bars, Tier tier, long window, long due, int attempts) {}

  /** The rows of those who stand on several of some segments, but for the first of each. */
  List<Row> again(Snapshot view, Ground ground) {
    return view.handle()
        // served by standing_prospect, all of which is read once
        .createQuery(
            """
            WITH twice AS (SELECT prospect_id FROM placed GROUP BY prospect_id HAVING count(*) > 1)
            SELECT one.prospect_id, one.bars, one.tier, one.window, one.due, one.attempts
            FROM twice CROSS JOIN stood AS one ON one.prospect_id = twice.prospect_id
            WHERE one.segment_id IN (SELECT value FROM json_each(:segments) AS wanted)
              AND EXISTS (
                SELECT * FROM stood AS other
                WHERE other.prospect_id = one.prospect_id AND other.id < one.id
                  AND +other.segment_id IN (SELECT value FROM json_each(:segments) AS wanted))
            """)
        .bind("segments", ground.segments().toString())
        .map((row, _) ->
            new Row(
                row.getLong("prospect_id"),
                row.getInt("bars"),
                Tier.of(row.getInt("tier")),
                row.getLong("window"),
                row.getLong("due"),
                row.getInt("attempts")))
        .list();
  }

  private static String within(Scope scope) {
    return scope.lists().isEmpty()
        ? "practice = 0"
        : scope.lists().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", "shown_segment.list_id IN (", ")"));
  }
}
