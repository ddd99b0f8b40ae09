package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.time.LocalDate;

/** The SQL that follows the owner's own dials from step to step. */
final class DialedStepStore {

  DialedSteps between(Snapshot view, LocalDate from, LocalDate to) {
    return view.handle()
        // served by the unique index of day_tally; the table of meetings stays short
        .createQuery(
            """
            SELECT * FROM (
              SELECT coalesce(sum(calls), 0) AS dials,
                coalesce(sum(calls) FILTER (WHERE stage <> 'dial'), 0) AS answered,
                coalesce(sum(calls) FILTER (WHERE stage IN ('conversation', 'meeting')), 0)
                  AS conversations,
                coalesce(sum(calls) FILTER (WHERE stage = 'meeting'), 0) AS meetings
              FROM day_tally WHERE local_date BETWEEN :from AND :to AND dialed)
            CROSS JOIN (
              SELECT count(*) AS due, coalesce(sum(state = 'held'), 0) AS held
              FROM meeting JOIN live_call ON live_call.id = call_id
              WHERE state IN ('held', 'noShow') AND dialed AND local_date BETWEEN :from AND :to)
            """)
        .bind("from", from.toString())
        .bind("to", to.toString())
        .map((row, _) ->
            new DialedSteps(
                row.getLong("dials"),
                row.getLong("answered"),
                row.getLong("conversations"),
                row.getLong("meetings"),
                row.getLong("due"),
                row.getLong("held")))
        .one();
  }
}
