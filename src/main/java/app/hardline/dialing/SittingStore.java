package app.hardline.dialing;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The SQL of dial_session. */
final class SittingStore {
  private static final int TOO_FEW = 10;

  /** A session that is open. */
  record Row(
      long id,
      Scope scope,
      boolean practice,
      Instant startedAt,
      Instant seenAt,
      Optional<Instant> pausedAt,
      Duration rested,
      Aim aim) {}

  Row begin(Transaction tx, Scope scope, Aim aim, Instant now) {
    boolean practice = practice(tx, scope);
    long id =
        tx.handle()
            .createQuery(
                """
                INSERT INTO dial_session (scope, practice, started_at, seen_at, aim_dials,
                  aim_until)
                VALUES (:scope, :practice, :now, :now, :dials, :until) RETURNING id
                """)
            .bind("scope", ScopeStore.write(scope))
            .bind("practice", practice)
            .bind("now", now.toEpochMilli())
            .bind("dials", dials(aim))
            .bind("until", until(aim))
            .mapTo(long.class)
            .one();
    return new Row(id, scope, practice, now, now, Optional.empty(), Duration.ZERO, aim);
  }

  Optional<Row> open(Snapshot view) {
    return view.handle()
        // served by dial_session_ended
        .createQuery("SELECT * FROM dial_session WHERE ended_at IS NULL")
        .map((row, _) -> row(row))
        .findOne();
  }

  /** Over what was dialed last, practice left out. */
  Optional<Scope> lastScope(Snapshot view) {
    return view.handle()
        // served by the primary key of dial_session, from its end
        .createQuery("SELECT scope FROM dial_session WHERE practice = 0 ORDER BY id DESC LIMIT 1")
        .map((row, _) -> ScopeStore.read(row.getString("scope")))
        .findOne();
  }

  void save(Transaction tx, Row row) {
    tx.handle()
        .createUpdate(
            """
            UPDATE dial_session SET seen_at = :seen, paused_at = :paused, rested = :rested,
              aim_dials = :dials, aim_until = :until
            WHERE id = :id
            """)
        .bind("id", row.id())
        .bind("seen", row.seenAt().toEpochMilli())
        .bind("paused", row.pausedAt().map(Instant::toEpochMilli).orElse(null))
        .bind("rested", row.rested().toMillis())
        .bind("dials", dials(row.aim()))
        .bind("until", until(row.aim()))
        .execute();
  }

  void end(Transaction tx, Row row, SessionFigures done, Instant at) {
    save(tx, row);
    tx.handle()
        .createUpdate(
            """
            UPDATE dial_session SET ended_at = :at, paused_at = NULL, dials = :dials,
              answered = :answered, conversations = :conversations, meetings = :meetings,
              talked = :talked
            WHERE id = :id
            """)
        .bind("id", row.id())
        .bind("at", at.toEpochMilli())
        .bind("dials", done.dials())
        .bind("answered", done.answered())
        .bind("conversations", done.conversations())
        .bind("meetings", done.meetings())
        .bind("talked", done.talked().toMillis())
        .execute();
  }

  /** The session before one. */
  Optional<SessionFigures> before(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of dial_session, from its end
        .createQuery(
            """
            SELECT * FROM dial_session
            WHERE id < :id AND ended_at IS NOT NULL AND practice = 0 AND dials > 0
            ORDER BY id DESC LIMIT 1
            """)
        .bind("id", id)
        .map((row, _) -> figures(row))
        .findOne();
  }

  /** The session before one that had the most dials an hour; too few dials say nothing. */
  Optional<SessionFigures> best(Snapshot view, long id) {
    return view.handle()
        // a few hundred rows a year, read when a session ends
        .createQuery(
            """
            SELECT * FROM dial_session
            WHERE id < :id AND ended_at IS NOT NULL AND practice = 0 AND dials >= :few
            ORDER BY CAST(dials AS REAL) / (ended_at - started_at - rested) DESC, id DESC LIMIT 1
            """)
        .bind("id", id)
        .bind("few", TOO_FEW)
        .map((row, _) -> figures(row))
        .findOne();
  }

  private static boolean practice(Snapshot view, Scope scope) {
    return view.handle()
        // served by segment_list
        .createQuery(
            """
            SELECT EXISTS (
              SELECT 1 FROM shown_segment
              WHERE list_id IN (SELECT value FROM json_each(:lists)) AND practice = 1)
            """)
        .bind("lists", scope.lists().toString())
        .mapTo(boolean.class)
        .one();
  }

  private static Row row(ResultSet row) throws SQLException {
    int dials = row.getInt("aim_dials");
    OptionalInt aimed = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(dials);
    return new Row(
        row.getLong("id"),
        ScopeStore.read(row.getString("scope")),
        row.getBoolean("practice"),
        Instant.ofEpochMilli(row.getLong("started_at")),
        Instant.ofEpochMilli(row.getLong("seen_at")),
        instant(row, "paused_at"),
        Duration.ofMillis(row.getLong("rested")),
        new Aim(aimed, instant(row, "aim_until")));
  }

  private static SessionFigures figures(ResultSet row) throws SQLException {
    Instant started = Instant.ofEpochMilli(row.getLong("started_at"));
    long worked = row.getLong("ended_at") - started.toEpochMilli() - row.getLong("rested");
    return new SessionFigures(
        started,
        Duration.ofMillis(Math.max(0, worked)),
        row.getLong("dials"),
        row.getLong("answered"),
        row.getLong("conversations"),
        row.getLong("meetings"),
        Duration.ofMillis(row.getLong("talked")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private static @Nullable Integer dials(Aim aim) {
    return aim.dials().isPresent() ? aim.dials().getAsInt() : null;
  }

  private static @Nullable Long until(Aim aim) {
    return aim.until().map(Instant::toEpochMilli).orElse(null);
  }
}
