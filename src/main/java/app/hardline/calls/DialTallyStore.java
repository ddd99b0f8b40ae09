package app.hardline.calls;

import app.hardline.store.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** The SQL that reads what is kept of dials: hour_tally, list_tally, attempt_tally, day_tally. */
final class DialTallyStore {
  private static final String COUNTS =
      """
      coalesce(sum(dials), 0) AS dials, coalesce(sum(answered), 0) AS answered,
      coalesce(sum(conversations), 0) AS conversations, coalesce(sum(meetings), 0) AS meetings
      """;

  DialCounts sum(Snapshot view, LocalDate from, LocalDate to) {
    // served by the unique index of hour_tally
    return within(
            view,
            "SELECT <counts> FROM hour_tally WHERE local_date BETWEEN :from AND :to",
            from,
            to)
        .map((row, _) -> counts(row))
        .one();
  }

  List<HourDials> hours(Snapshot view, LocalDate from, LocalDate to) {
    // served by the unique index of hour_tally
    return within(
            view,
            """
            SELECT strftime('%u', local_date) AS weekday, hour, <counts>
            FROM hour_tally WHERE local_date BETWEEN :from AND :to
            GROUP BY weekday, hour HAVING sum(dials) > 0 ORDER BY weekday, hour
            """,
            from,
            to)
        .map((row, _) ->
            new HourDials(DayOfWeek.of(row.getInt("weekday")), row.getInt("hour"), counts(row)))
        .list();
  }

  List<ListDials> lists(Snapshot view, LocalDate from, LocalDate to) {
    // served by the unique index of list_tally
    return within(
            view,
            """
            SELECT coalesce(list_name.name, '') AS list, <counts>,
              sum(people) AS people, sum(dead) AS dead
            FROM list_tally LEFT JOIN list_name ON list_name.id = list_id
            WHERE local_date BETWEEN :from AND :to
            GROUP BY list HAVING sum(dials) > 0 ORDER BY sum(dials) DESC, list
            """,
            from,
            to)
        .map((row, _) ->
            new ListDials(
                row.getString("list"), counts(row), row.getLong("people"), row.getLong("dead")))
        .list();
  }

  List<AttemptDials> attempts(Snapshot view, LocalDate from, LocalDate to) {
    // served by the unique index of attempt_tally
    return within(
            view,
            """
            SELECT attempt, sum(dials) AS dials, sum(answered) AS answered
            FROM attempt_tally WHERE local_date BETWEEN :from AND :to
            GROUP BY attempt HAVING sum(dials) > 0 ORDER BY attempt
            """,
            from,
            to)
        .map((row, _) ->
            new AttemptDials(row.getInt("attempt"), row.getLong("dials"), row.getLong("answered")))
        .list();
  }

  List<OutcomeDay> outcomes(Snapshot view, LocalDate from, LocalDate to) {
    // served by the unique index of day_tally
    return within(
            view,
            """
            SELECT local_date, outcome, stage, sum(calls) AS dials, sum(talked) AS talked
            FROM day_tally WHERE local_date BETWEEN :from AND :to AND dialed AND calls > 0
            GROUP BY local_date, outcome, stage ORDER BY local_date, outcome, stage
            """,
            from,
            to)
        .map((row, _) ->
            new OutcomeDay(
                LocalDate.parse(row.getString("local_date")),
                row.getString("outcome"),
                Stage.of(row.getString("stage")),
                row.getLong("dials"),
                Duration.ofMillis(row.getLong("talked"))))
        .list();
  }

  private static Query within(Snapshot view, String sql, LocalDate from, LocalDate to) {
    return view.handle()
        .createQuery(sql)
        .define("counts", COUNTS)
        .bind("from", from.toString())
        .bind("to", to.toString());
  }

  private static DialCounts counts(ResultSet row) throws SQLException {
    return new DialCounts(
        row.getLong("dials"),
        row.getLong("answered"),
        row.getLong("conversations"),
        row.getLong("meetings"));
  }
}
