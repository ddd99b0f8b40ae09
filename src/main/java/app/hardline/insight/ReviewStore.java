package app.hardline.insight;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The SQL of review. */
final class ReviewStore {

  void write(Transaction tx, Review review) {
    // served by the primary key
    tx.handle()
        .createUpdate(
            """
            INSERT INTO review (week, worked, cost, change, written_at)
            VALUES (:week, :worked, :cost, :change, :written)
            ON CONFLICT (week) DO UPDATE SET worked = excluded.worked, cost = excluded.cost,
              change = excluded.change, written_at = excluded.written_at
            """)
        .bind("week", review.week().toString())
        .bind("worked", review.answers().worked())
        .bind("cost", review.answers().cost())
        .bind("change", review.answers().change())
        .bind("written", review.written().toEpochMilli())
        .execute();
  }

  Optional<Review> of(Snapshot view, LocalDate week) {
    return view.handle()
        // served by the primary key
        .createQuery("SELECT * FROM review WHERE week = :week")
        .bind("week", week.toString())
        .map((row, _) -> review(row))
        .findOne();
  }

  Optional<Review> before(Snapshot view, LocalDate week) {
    return view.handle()
        // served by the primary key
        .createQuery("SELECT * FROM review WHERE week < :week ORDER BY week DESC LIMIT 1")
        .bind("week", week.toString())
        .map((row, _) -> review(row))
        .findOne();
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        LocalDate.parse(row.getString("week")),
        new Review.Answers(row.getString("worked"), row.getString("cost"), row.getString("change")),
        Instant.ofEpochMilli(row.getLong("written_at")));
  }
}
