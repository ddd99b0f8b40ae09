package app.hardline.quota;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.time.Holidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The SQL of calendar_day, moved_block and holidays_kept: tables that stay short, read whole. */
final class CalendarStore {
  private static final LocalDate EVER = LocalDate.parse("1970-01-01");

  private final CallingBlockStore blocks = new CallingBlockStore();

  /**
   * The whole calendar.
   *
   * @param home the country whose holidays are kept before the owner has said whose
   */
  Calendar read(Snapshot view, String home, Holidays holidays) {
    List<Calendar.Kept> kept = new ArrayList<>(kept(view));
    kept.add(new Calendar.Kept(home, "", EVER));
    return new Calendar(blocks.all(view), unlike(view), moved(view), kept, holidays);
  }

  void except(Transaction tx, LocalDate date, Calendar.Unlike unlike, Instant now) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO calendar_day (date, off, why, set_at) VALUES (:date, :off, :why, :now)
            ON CONFLICT (date) DO UPDATE
            SET off = excluded.off, why = excluded.why, set_at = excluded.set_at
            """)
        .bind("date", date.toString())
        .bind("off", unlike.off())
        .bind("why", unlike.why())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  void asUsual(Transaction tx, LocalDate date) {
    tx.handle()
        .createUpdate("DELETE FROM calendar_day WHERE date = :date")
        .bind("date", date.toString())
        .execute();
  }

  void move(Transaction tx, LocalDate date, Calendar.Moved moved, Instant now) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO moved_block (date, was_begin, was_end, begins, ends, set_at)
            VALUES (:date, :wasBegin, :wasEnd, :begins, :ends, :now)
            ON CONFLICT (date, was_begin, was_end) DO UPDATE
            SET begins = excluded.begins, ends = excluded.ends, set_at = excluded.set_at
            """)
        .bind("date", date.toString())
        .bind("wasBegin", moved.was().from().toString())
        .bind("wasEnd", moved.was().to().toString())
        .bind("begins", moved.to().from().toString())
        .bind("ends", moved.to().to().toString())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Whose holidays are kept from a day on. */
  void keep(Transaction tx, Calendar.Kept kept) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO holidays_kept (country, state, valid_from) VALUES (:country, :state, :from)
            """)
        .bind("country", kept.country())
        .bind("state", kept.state())
        .bind("from", kept.from().toString())
        .execute();
  }

  private static Map<LocalDate, Calendar.Unlike> unlike(Snapshot view) {
    Map<LocalDate, Calendar.Unlike> all = new LinkedHashMap<>();
    view.handle()
        .createQuery("SELECT date, off, why FROM calendar_day")
        .map((row, _) ->
            all.put(
                LocalDate.parse(row.getString("date")),
                new Calendar.Unlike(row.getBoolean("off"), row.getString("why"))))
        .list();
    return all;
  }

  private static Map<LocalDate, List<Calendar.Moved>> moved(Snapshot view) {
    record Row(LocalDate date, Calendar.Moved moved) {}
    return view
        .handle()
        .createQuery("SELECT date, was_begin, was_end, begins, ends FROM moved_block")
        .map((row, _) -> {
          LocalDate date = LocalDate.parse(row.getString("date"));
          return new Row(
              date,
              new Calendar.Moved(
                  block(date, row.getString("was_begin"), row.getString("was_end")),
                  block(date, row.getString("begins"), row.getString("ends"))));
        })
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(Row::date, Collectors.mapping(Row::moved, Collectors.toList())));
  }

  private static CallingBlock block(LocalDate date, String from, String to) {
    return new CallingBlock(date.getDayOfWeek(), LocalTime.parse(from), LocalTime.parse(to));
  }

  private static List<Calendar.Kept> kept(Snapshot view) {
    return view.handle()
        .createQuery(
            "SELECT country, state, valid_from FROM holidays_kept ORDER BY valid_from DESC, id"
                + " DESC")
        .map((row, _) ->
            new Calendar.Kept(
                row.getString("country"),
                row.getString("state"),
                LocalDate.parse(row.getString("valid_from"))))
        .list();
  }
}
