package app.hardline.dialing;

import app.hardline.prospect.Prospect;
import app.hardline.store.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/**
 * The SQL that chooses from standing. Each query looks into the partial index of one tier, a few
 * rows deep, once for each segment in the scope; the literal tier in it is what lets SQLite take
 * that index. Who stands on several segments is one turn.
 */
final class QueueStore {

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

  /** Whoever is due in a time, the first due first. */
  List<Turn> between(Snapshot view, Scope scope, Why why, Instant from, Instant until, int count) {
    // served by standing_callback, standing_follow_up and standing_retry
    Query query =
        view.handle()
            .createQuery(due(scope, why))
            .bind("from", from.toEpochMilli())
            .bind("until", until.toEpochMilli());
    return turns(query, why, count);
  }

  /** Whoever was never called, in the order of the file. */
  List<Turn> fresh(Snapshot view, Scope scope, int count) {
    // served by standing_new
    return turns(view.handle().createQuery(fresh(scope)), Why.NEW, count);
  }

  QueueCounts counts(Snapshot view, Scope scope, Instant now) {
    // served by the indexes of the four tiers
    Query query =
        view.handle()
            .createQuery(counts(scope, segments(view, scope)))
            .bind("now", now.toEpochMilli());
    return query
        .map((row, _) -> {
          long next = row.getLong("next_at");
          return new QueueCounts(
              row.getLong("ready"),
              row.getLong("later"),
              next == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next)));
        })
        .one();
  }

  static String due(Scope scope, Why why) {
    return """
    SELECT turn.prospect_id, turn.due, turn.attempts
    FROM shown_segment JOIN waiting AS turn ON turn.id IN (
      SELECT id FROM waiting AS one
      WHERE one.segment_id = shown_segment.id AND one.tier = %d
        AND one.due >= :from AND one.due < :until
      ORDER BY one.due, one.id LIMIT :count)
    WHERE %s
    GROUP BY turn.prospect_id
    ORDER BY turn.due, min(turn.id) LIMIT :count
    """
        .formatted(why.tier().level(), within(scope));
  }

  /** Goes from one calling window to the next by the index, and takes the first rows of each. */
  static String fresh(Scope scope) {
    return """
    WITH RECURSIVE place (segment_id, window) AS (
      SELECT id, (
        SELECT min(one.window) FROM waiting AS one
        WHERE one.segment_id = shown_segment.id AND one.tier = 3)
      FROM shown_segment WHERE %s
      UNION ALL
      SELECT segment_id, (
        SELECT min(one.window) FROM waiting AS one
        WHERE one.segment_id = place.segment_id AND one.tier = 3
          AND one.window > place.window)
      FROM place WHERE window IS NOT NULL)
    SELECT turn.prospect_id, turn.due, turn.attempts
    FROM place JOIN waiting AS turn ON turn.id IN (
      SELECT id FROM waiting AS one
      WHERE one.segment_id = place.segment_id AND one.window = place.window
        AND one.tier = 3
      ORDER BY one.priority, one.id LIMIT :count)
    GROUP BY turn.prospect_id
    ORDER BY min(turn.segment_id), turn.priority, turn.id LIMIT :count
    """
        .formatted(within(scope));
  }

  /** In one segment a prospect stands once, and counting needs no look at who it is. */
  static String counts(Scope scope, int segments) {
    String number = segments == 1 ? "count(*)" : "count(DISTINCT prospect_id)";
    List<String> parts = new ArrayList<>();
    for (Why why : Why.values()) {
      if (why == Why.NEW) {
        parts.add(counted(number + ", 0, NULL", scope, why, ""));
      } else {
        parts.add(counted(number + ", 0, NULL", scope, why, "AND due <= :now"));
        parts.add(counted("0, " + number + ", min(due)", scope, why, "AND due > :now"));
      }
    }
    return """
    WITH part (ready, later, next_at) AS (%s)
    SELECT sum(ready) AS ready, sum(later) AS later, coalesce(min(next_at), 0) AS next_at
    FROM part
    """
        .formatted(String.join(" UNION ALL ", parts));
  }

  /** A cross join, since SQLite keeps its order: the segments first. */
  private static String counted(String what, Scope scope, Why why, String when) {
    return """
    SELECT %s FROM shown_segment
    CROSS JOIN waiting AS one ON one.segment_id = shown_segment.id
    WHERE %s AND one.tier = %d %s
    """
        .formatted(what, within(scope), why.tier().level(), when);
  }

  private static int segments(Snapshot view, Scope scope) {
    Query query =
        view.handle()
            // served by segment_list
            .createQuery("SELECT count(*) FROM shown_segment WHERE " + within(scope));
    return query.mapTo(int.class).one();
  }

  private static List<Turn> turns(Query query, Why why, int count) {
    return query
        .bind("count", count)
        .map((row, _) ->
            new Turn(row.getLong("prospect_id"), why, row.getLong("due"), row.getInt("attempts")))
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
