package app.hardline.quota;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The SQL of calling_block. */
final class CallingBlockStore {

  List<CallingBlock> inForce(Snapshot view, LocalDate day) {
    return view.handle()
        // a table that stays short
        .createQuery(
            """
            SELECT weekday, begins, ends FROM calling_block AS entry
            WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)
            """)
        .bind("day", day.toString())
        .map((row, _) ->
            new CallingBlock(
                DayOfWeek.of(row.getInt("weekday")),
                LocalTime.parse(row.getString("begins")),
                LocalTime.parse(row.getString("ends"))))
        .list();
  }

  /** Every block there ever was. */
  List<Calendar.Dated> all(Snapshot view) {
    return view.handle()
        .createQuery("SELECT weekday, begins, ends, valid_from, valid_to FROM calling_block")
        .map((row, _) ->
            new Calendar.Dated(
                new CallingBlock(
                    DayOfWeek.of(row.getInt("weekday")),
                    LocalTime.parse(row.getString("begins")),
                    LocalTime.parse(row.getString("ends"))),
                LocalDate.parse(row.getString("valid_from")),
                Optional.ofNullable(row.getString("valid_to")).map(LocalDate::parse)))
        .list();
  }

  void begin(Transaction tx, CallingBlock block, LocalDate from) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO calling_block (weekday, begins, ends, valid_from)
            VALUES (:weekday, :begins, :ends, :from)
            """)
        .bind("weekday", block.day().getValue())
        .bind("begins", block.from().toString())
        .bind("ends", block.to().toString())
        .bind("from", from.toString())
        .execute();
  }

  /** From a day on it is no more; one that began on that day never was. */
  void end(Transaction tx, CallingBlock block, LocalDate on) {
    tx.handle()
        .createUpdate(
            """
            DELETE FROM calling_block
            WHERE weekday = :weekday AND begins = :begins AND ends = :ends
              AND valid_to IS NULL AND valid_from >= :on
            """)
        .bind("weekday", block.day().getValue())
        .bind("begins", block.from().toString())
        .bind("ends", block.to().toString())
        .bind("on", on.toString())
        .execute();
    tx.handle()
        .createUpdate(
            """
            UPDATE calling_block SET valid_to = :on
            WHERE weekday = :weekday AND begins = :begins AND ends = :ends
              AND valid_to IS NULL
            """)
        .bind("weekday", block.day().getValue())
        .bind("begins", block.from().toString())
        .bind("ends", block.to().toString())
        .bind("on", on.toString())
        .execute();
  }
}
