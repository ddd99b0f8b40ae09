package app.hardline.pipeline;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The SQL of kpi and kpi_entry. */
final class KpiStore {

  List<Kpi> all(Snapshot view, LocalDate today) {
    return view.handle()
        // goes through all entries
        .createQuery(
            """
            SELECT name, coalesce(sum(amount), 0) AS total,
              coalesce(sum(amount) FILTER (WHERE on_date = :today), 0) AS today
            FROM kpi LEFT JOIN kpi_entry ON kpi_id = kpi.id
            GROUP BY kpi.id ORDER BY name
            """)
        .bind("today", today.toString())
        .map((row, _) -> new Kpi(row.getString("name"), row.getLong("today"), row.getLong("total")))
        .list();
  }

  /** The id of the one of a name, which is made where there is none. */
  long named(Transaction tx, String name, Instant now) {
    tx.handle()
        .createUpdate(
            "INSERT INTO kpi (name, made_at) VALUES (:name, :now) ON CONFLICT (name) DO NOTHING")
        .bind("name", name)
        .bind("now", now.toEpochMilli())
        .execute();
    // served by the unique index
    return tx.handle()
        .createQuery("SELECT id FROM kpi WHERE name = :name")
        .bind("name", name)
        .mapTo(long.class)
        .one();
  }

  long on(Snapshot view, long kpi, LocalDate day) {
    return view.handle()
        // served by kpi_entry_day
        .createQuery(
            """
            SELECT coalesce(sum(amount), 0) FROM kpi_entry WHERE on_date = :day AND kpi_id = :kpi
            """)
        .bind("day", day.toString())
        .bind("kpi", kpi)
        .mapTo(long.class)
        .one();
  }

  void add(Transaction tx, long kpi, LocalDate day, long amount, Instant now) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO kpi_entry (kpi_id, on_date, amount, made_at)
            VALUES (:kpi, :day, :amount, :now)
            """)
        .bind("kpi", kpi)
        .bind("day", day.toString())
        .bind("amount", amount)
        .bind("now", now.toEpochMilli())
        .execute();
  }
}
