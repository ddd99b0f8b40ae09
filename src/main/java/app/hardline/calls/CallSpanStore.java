package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The SQL that reads the calls of some hours. */
final class CallSpanStore {

  List<Instant> dials(Snapshot view, LocalDate date) {
    return view.handle()
        // served by call_day
        .createQuery(
            """
            SELECT started_at FROM live_call WHERE local_date = :date AND dialed
            ORDER BY started_at
            """)
        .bind("date", date.toString())
        .map((row, _) -> Instant.ofEpochMilli(row.getLong("started_at")))
        .list();
  }

  SpanCounts between(Snapshot view, LocalDate date, Instant from, Instant until) {
    Map<String, Integer> outcomes = new LinkedHashMap<>();
    long[] sums = new long[5];
    // served by call_day
    view.handle()
        .createQuery(
            """
            SELECT outcome, count(*) AS calls, sum(dialed) AS dials,
              sum(dialed AND stage <> 'dial') AS answered,
              sum(stage IN ('conversation', 'meeting')) AS conversations,
              sum(stage = 'meeting') AS meetings,
              coalesce(sum(ended_at - answered_at), 0) AS talked
            FROM live_call
            WHERE local_date = :date AND started_at >= :from AND started_at < :until
            GROUP BY outcome ORDER BY calls DESC, outcome
            """)
        .bind("date", date.toString())
        .bind("from", from.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .map((row, _) -> {
          List<String> columns =
              List.of("dials", "answered", "conversations", "meetings", "talked");
          for (int i = 0; i < sums.length; i++) {
            sums[i] += row.getLong(columns.get(i));
          }
          return outcomes.put(row.getString("outcome"), row.getInt("calls"));
        })
        .list();
    return new SpanCounts(sums[0], sums[1], sums[2], sums[3], Duration.ofMillis(sums[4]), outcomes);
  }

  List<Call> talks(Snapshot view, LocalDate date, Instant from, Instant until) {
    return view.handle()
        // served by call_day
        .createQuery(
            """
            SELECT * FROM live_call
            WHERE local_date = :date AND stage IN ('conversation', 'meeting')
              AND started_at >= :from AND started_at < :until
            ORDER BY started_at
            """)
        .bind("date", date.toString())
        .bind("from", from.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .map((row, _) -> CallStore.call(row))
        .list();
  }
}
