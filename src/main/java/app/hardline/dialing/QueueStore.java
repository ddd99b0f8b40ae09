package app.hardline.dialing;

import app.hardline.prospect.Bar;
import app.hardline.prospect.Prospect;
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

  /** They themselves weren't called as often as it is allowed today; served by call_prospect. */
  private static final String UNTIRED =
      """
      AND (SELECT count(*) FROM reached
           WHERE reached.prospect_id = one.prospect_id AND reached.started_at >= :midnight) < 2
      """;

  /** Nobody else at the company was called lately; served by standing_colleague. */
  private static final String OTHERS_REST =
      """
      AND NOT EXISTS (
        SELECT * FROM stood AS other CROSS JOIN reached ON reached.prospect_id = other.prospect_id
        WHERE other.company = one.company AND other.company <> 0 AND other.last_call > :hour
          AND other.prospect_id <> one.prospect_id AND reached.started_at > :hour)
      AND (SELECT count(DISTINCT reached.id)
           FROM stood AS other CROSS JOIN reached ON reached.prospect_id = other.prospect_id
           WHERE other.company = one.company AND other.company <> 0
             AND other.last_call >= :midnight AND other.prospect_id <> one.prospect_id AND reached.started_at >= :midnight) < 2
      """;

  private static final String DUE =
      """
      SELECT turn.prospect_id, turn.due, turn.attempts
      FROM json_each(:segments) AS wanted CROSS JOIN json_each(:open) AS place
      CROSS JOIN waiting AS turn ON turn.id IN (
        SELECT one.id FROM <waiting> AS one
        WHERE one.segment_id = wanted.value AND one.tier = %d AND one.window = place.value
          AND one.due >= :from AND one.due < :until %s
        ORDER BY one.due, one.priority, one.id LIMIT :count)
      GROUP BY turn.prospect_id
      ORDER BY turn.due, min(turn.id) LIMIT :count
      """;

  /** The plus keeps SQLite from the other index, which would sort. */
  private static final String DUE_ANYWHERE =
      """
      SELECT turn.prospect_id, turn.due, turn.attempts
      FROM json_each(:open) AS place
      CROSS JOIN waiting AS turn ON turn.id IN (
        SELECT one.id FROM <due> AS one
        WHERE one.tier = %d AND one.tier < 3 AND one.window = place.value
          AND one.due >= :from AND one.due < :until
          AND +one.segment_id IN (SELECT value FROM json_each(:segments) AS wanted) %s
        ORDER BY one.due, one.id LIMIT :count)
      GROUP BY turn.prospect_id
      ORDER BY turn.due, min(turn.id) LIMIT :count
      """;

  /** Goes from one calling window to the next by the index, and takes the first rows of each. */
  private static final String FRESH =
      """
      WITH RECURSIVE place (window) AS (
        SELECT min(one.window) FROM <waiting> AS one
        WHERE one.segment_id = :segment AND one.tier = 3
        UNION ALL
        SELECT (
          SELECT min(one.window) FROM <waiting> AS one
          WHERE one.segment_id = :segment AND one.tier = 3 AND one.window > place.window)
        FROM place WHERE place.window IS NOT NULL)
      SELECT turn.prospect_id, turn.attempts
      FROM place CROSS JOIN waiting AS turn ON turn.id IN (
        SELECT one.id FROM <waiting> AS one
        WHERE one.segment_id = :segment AND one.tier = 3 AND one.window = place.window %s
        ORDER BY one.due, one.priority, one.id LIMIT :count)
      WHERE place.window IN (SELECT value FROM json_each(:open) AS wanted)
      ORDER BY turn.priority, turn.id LIMIT :count
      """
          .formatted(OTHERS_REST);

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
  record Ground(List<Long> segments, boolean practice, boolean picked) {

    /** The view of those who can be called. */
    String waiting() {
      return picked ? "picked_waiting" : "waiting";
    }

    /** The view of those of them who are due at a time. */
    String due() {
      return picked ? "picked_due" : "waiting";
    }

    /** The view of everybody. */
    String stood() {
      return picked ? "picked_stood" : "stood";
    }
  }

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
    return new Ground(segments, practice, !scope.filters().isEmpty());
  }

  /**
   * What keeps somebody from being called cold: calls to others at their company since an hour ago,
   * or two today, or two to themselves. For practice nothing does.
   */
  record Held(Instant hour, Instant midnight) {
    static final Held NOTHING =
        new Held(Instant.ofEpochMilli(Long.MAX_VALUE), Instant.ofEpochMilli(Long.MAX_VALUE));
  }

  /** Whoever is due in a time and in some windows, the first due first; whether held or not. */
  List<Turn> between(
      Snapshot view,
      Ground ground,
      List<Long> open,
      Why why,
      Instant from,
      Instant until,
      int count) {
    return due(view, ground, open, why, from, until, "", Held.NOTHING, count);
  }

  /** Whoever is due in some windows, the first due first, and can be called. */
  List<Turn> due(
      Snapshot view, Ground ground, List<Long> open, Why why, Instant now, Held held, int count) {
    String free = why == Why.CALLBACK ? UNTIRED : UNTIRED + OTHERS_REST;
    return due(view, ground, open, why, Instant.EPOCH, now.plusMillis(1), free, held, count);
  }

  private static List<Turn> due(
      Snapshot view,
      Ground ground,
      List<Long> open,
      Why why,
      Instant from,
      Instant until,
      String free,
      Held held,
      int count) {
    // served by standing_queue, or by standing_due over many segments; held by standing_colleague
    boolean many = ground.segments().size() > FEW;
    Query query =
        view.handle()
            .createQuery((many ? DUE_ANYWHERE : DUE).formatted(why.tier().level(), free))
            .define("waiting", ground.waiting())
            .define("due", ground.due())
            .bind("segments", ground.segments().toString())
            .bind("open", open.toString())
            .bind("from", from.toEpochMilli())
            .bind("until", until.toEpochMilli())
            .bind("count", count);
    if (!free.isEmpty()) {
      bind(query, held);
    }
    return query
        .map((row, _) ->
            new Turn(row.getLong("prospect_id"), why, row.getLong("due"), row.getInt("attempts")))
        .list();
  }

  /** Whoever was never called, in the order of the file; one segment after the other. */
  List<Turn> fresh(Snapshot view, Ground ground, List<Long> open, Held held, int count) {
    List<Turn> turns = new ArrayList<>();
    for (long segment : unused(view, ground)) {
      if (turns.size() < count) {
        // served by standing_queue; held by standing_colleague
        Query query =
            view.handle()
                .createQuery(FRESH)
                .define("waiting", ground.waiting())
                .bind("segment", segment)
                .bind("open", open.toString())
                .bind("count", count);
        bind(query, held)
            .map((row, _) ->
                turns.add(new Turn(row.getLong("prospect_id"), Why.NEW, 0, row.getInt("attempts"))))
            .list();
      }
    }
    return turns;
  }

  /**
   * Whose meeting is to be confirmed, the first meeting first: they are barred by nothing but the
   * meeting, and weren't called since.
   */
  List<Turn> toConfirm(
      Snapshot view, Ground ground, List<Long> open, MeetingDays meetings, int count) {
    return view.handle()
        // served by meeting_at and standing_prospect
        .createQuery(
            """
            SELECT one.prospect_id, min(coming_meeting.at) AS at, one.attempts
            FROM coming_meeting CROSS JOIN <stood> AS one
              ON one.prospect_id = coming_meeting.prospect_id
            WHERE coming_meeting.at >= :from AND coming_meeting.at < :until AND one.bars = :booked
              AND coalesce(one.last_call, 0) < :since
              AND one.segment_id IN (SELECT value FROM json_each(:segments) AS wanted)
              AND one.window IN (SELECT value FROM json_each(:open) AS wanted)
            GROUP BY one.prospect_id ORDER BY at LIMIT :count
            """)
        .define("stood", ground.stood())
        .bind("from", meetings.from().toEpochMilli())
        .bind("until", meetings.until().toEpochMilli())
        .bind("since", meetings.since().toEpochMilli())
        .bind("booked", Bar.BOOKED.bit())
        .bind("segments", ground.segments().toString())
        .bind("open", open.toString())
        .bind("count", count)
        .map((row, _) ->
            new Turn(
                row.getLong("prospect_id"), Why.CONFIRM, row.getLong("at"), row.getInt("attempts")))
        .list();
  }

  private static Query bind(Query query, Held held) {
    return query
        .bind("hour", held.hour().toEpochMilli())
        .bind("midnight", held.midnight().toEpochMilli());
  }

  private static List<Long> unused(Snapshot view, Ground ground) {
    return view.handle()
        // served by standing_queue
        .createQuery(
            """
            SELECT value FROM json_each(:segments) AS wanted
            WHERE EXISTS (SELECT * FROM <waiting> WHERE segment_id = wanted.value AND tier = 3)
            """)
        .define("waiting", ground.waiting())
        .bind("segments", ground.segments().toString())
        .mapTo(Long.class)
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
