package app.hardline.quota;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.time.Per;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The SQL of target. */
final class TargetStore {

  void add(Transaction tx, Target target, Instant now) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO target (metric, per, target, valid_from, set_at)
            VALUES (:metric, :per, :target, :from, :now)
            """)
        .bind("metric", target.metric().code())
        .bind("per", target.per().code())
        .bind("target", target.target())
        .bind("from", target.from().toString())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Every one there ever was, in the order in which they hold. */
  List<Target> all(Snapshot view) {
    return view.handle()
        // a table that stays short
        .createQuery("SELECT metric, per, target, valid_from FROM target ORDER BY valid_from, id")
        .map((row, _) -> target(row))
        .list();
  }

  /** What is in force on a day, and what comes after it; of those set for one day the last. */
  List<Target> from(Snapshot view, LocalDate day) {
    return view.handle()
        // served by target_metric
        .createQuery(
            """
            SELECT metric, per, target, valid_from FROM target AS entry
            WHERE id = (
                SELECT id FROM target AS same
                WHERE same.metric = entry.metric AND same.per = entry.per
                  AND same.valid_from = entry.valid_from
                ORDER BY id DESC LIMIT 1)
              AND valid_from >= coalesce((
                SELECT max(valid_from) FROM target AS same
                WHERE same.metric = entry.metric AND same.per = entry.per
                  AND same.valid_from <= :day), '')
              AND (target > 0 OR valid_from > :day)
            ORDER BY metric, per, valid_from
            """)
        .bind("day", day.toString())
        .map((row, _) -> target(row))
        .list();
  }

  private static Target target(ResultSet row) throws SQLException {
    return new Target(
        Metric.of(row.getString("metric")),
        Per.valueOf(row.getString("per").toUpperCase(Locale.ROOT)),
        row.getLong("target"),
        LocalDate.parse(row.getString("valid_from")));
  }
}
