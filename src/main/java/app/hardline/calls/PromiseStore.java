package app.hardline.calls;

import app.hardline.prospect.Prospect;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The SQL of what a call leaves: callback, meeting, contract_end, to_send, how_far. */
final class PromiseStore {
  private static final List<String> TABLES =
      List.of("callback", "meeting", "contract_end", "to_send", "how_far");

  /** An open callback as it stands in the database. */
  record Row(long id, long prospect, Instant due, ZoneId zone, String note) {
    Callback of(Prospect who) {
      return new Callback(id, who, due, zone, note);
    }
  }

  /** A callback with the first call after it was promised, if there was one. */
  record Due(Row row, Optional<Instant> called) {
    boolean isInTime(ZoneId zone) {
      LocalDate promised = LocalDate.ofInstant(row.due(), zone);
      return called.filter(at -> !LocalDate.ofInstant(at, zone).isAfter(promised)).isPresent();
    }
  }

  /** Something that stands at a time, as it is in the database. */
  record Stands(boolean meeting, long prospect, Instant at) {}

  List<Stands> between(Snapshot view, Instant from, Instant until) {
    return view.handle()
        // served by meeting_at, meeting_prospect and callback_due
        .createQuery(
            """
            SELECT 1 AS meeting, meeting.prospect_id, at
            FROM meeting JOIN live_call AS promise ON promise.id = call_id
            WHERE at >= :from AND at < :until AND NOT EXISTS (
              SELECT * FROM meeting AS later
              WHERE later.prospect_id = meeting.prospect_id AND later.id > meeting.id)
            UNION ALL
            SELECT 0, callback.prospect_id, due
            FROM callback JOIN live_call AS promise ON promise.id = call_id
            WHERE closed_by IS NULL AND due >= :from AND due < :until
            ORDER BY at
            """)
        .bind("from", from.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .map((row, _) ->
            new Stands(
                row.getBoolean("meeting"),
                row.getLong("prospect_id"),
                Instant.ofEpochMilli(row.getLong("at"))))
        .list();
  }

  /** What a call promised, as its outcome asks for it. */
  void add(Transaction tx, Call call, Outcome outcome, ZonedDateTime when) {
    outcome
        .asksFor()
        .ifPresent(asked -> {
          switch (asked) {
            case CALLBACK -> callback(tx, call, when);
            case MEETING -> meeting(tx, call, when);
            case CONTRACT_END -> contractEnd(tx, call, when.toLocalDate());
            case RIGHT_PERSON -> {}
          }
        });
  }

  private static void callback(Transaction tx, Call call, ZonedDateTime when) {
    timed(
            tx,
            """
            INSERT INTO callback (prospect_id, call_id, due, zone)
            VALUES (:prospect, :call, :at, :zone)
            """,
            call,
            when)
        .execute();
  }

  private static void meeting(Transaction tx, Call call, ZonedDateTime when) {
    timed(
            tx,
            """
            INSERT INTO meeting (prospect_id, call_id, at, zone, day)
            VALUES (:prospect, :call, :at, :zone, :day)
            """,
            call,
            when)
        .bind("day", when.toLocalDate().toString())
        .execute();
  }

  void toSend(Transaction tx, Call call, Letter letter) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO to_send (prospect_id, call_id, letter) VALUES (:prospect, :call, :letter)
            """)
        .bind("prospect", call.prospect())
        .bind("call", call.id())
        .bind("letter", letter.code())
        .execute();
  }

  private static void contractEnd(Transaction tx, Call call, LocalDate day) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO contract_end (prospect_id, call_id, ends_on)
            VALUES (:prospect, :call, :day)
            """)
        .bind("prospect", call.prospect())
        .bind("call", call.id())
        .bind("day", day.toString())
        .execute();
  }

  /**
   * Closes each callback of a prospect by the first call after the one that promised it.
   *
   * @param calls that aren't voided, in order
   */
  void closeCallbacks(Transaction tx, long prospect, List<Long> calls) {
    Map<Long, Long> promisedBy = new HashMap<>();
    // served by callback_prospect
    tx.handle()
        .createQuery("SELECT id, call_id FROM callback WHERE prospect_id = :prospect")
        .bind("prospect", prospect)
        .map((row, _) -> promisedBy.put(row.getLong("id"), row.getLong("call_id")))
        .list();
    promisedBy.forEach((callback, call) -> {
      int next = calls.indexOf(call) + 1;
      close(tx, callback, next < calls.size() ? calls.get(next) : null);
    });
  }

  /** Refuses to let go of a meeting with which a deal began. */
  void checkFree(Snapshot view, long call) {
    // served by the unique index on meeting.call_id
    if (view.handle()
        .createQuery("SELECT dealt FROM meeting WHERE call_id = :call")
        .bind("call", call)
        .mapTo(boolean.class)
        .findOne()
        .orElse(false)) {
      throw new Refused(CallReason.HELD_BY_A_DEAL);
    }
  }

  /** Removes what a call left, and says what that was. */
  void remove(Transaction tx, long call, Set<Undone.Effect> removed) {
    delete(tx, "DELETE FROM callback WHERE call_id = :call", call, Undone.Effect.CALLBACK, removed);
    delete(tx, "DELETE FROM meeting WHERE call_id = :call", call, Undone.Effect.MEETING, removed);
    delete(
        tx,
        "DELETE FROM contract_end WHERE call_id = :call",
        call,
        Undone.Effect.CONTRACT_END,
        removed);
    // served by the unique indexes on call_id
    tx.handle().execute("DELETE FROM to_send WHERE call_id = ?", call);
    tx.handle().execute("DELETE FROM how_far WHERE call_id = ?", call);
    delete(
        tx,
        "UPDATE callback SET closed_by = NULL WHERE closed_by = :call",
        call,
        Undone.Effect.KEPT_CALLBACK,
        removed);
  }

  void forget(Transaction tx, Collection<Long> prospects) {
    // each served by its index on prospect_id
    for (String table : TABLES) {
      tx.handle()
          .createUpdate(
              "DELETE FROM " + table + " WHERE prospect_id IN (SELECT value FROM json_each(:ids))")
          .bind("ids", prospects.toString())
          .execute();
    }
  }

  /** What was promised to some is promised to another. */
  void move(Transaction tx, Collection<Long> from, long to) {
    // each served by its index on prospect_id
    for (String table : TABLES) {
      tx.handle()
          .createUpdate(
              "UPDATE "
                  + table
                  + " SET prospect_id = :to WHERE prospect_id IN (SELECT value FROM"
                  + " json_each(:from))")
          .bind("from", from.toString())
          .bind("to", to)
          .execute();
    }
  }

  /** What was promised on calls with somebody is promised to them. */
  void moveBack(Transaction tx, long prospect) {
    // served by call_prospect and the unique indexes on call_id
    for (String table : TABLES) {
      tx.handle()
          .createUpdate(
              "UPDATE "
                  + table
                  + " SET prospect_id = :prospect"
                  + " WHERE call_id IN (SELECT id FROM call WHERE prospect_id = :prospect)")
          .bind("prospect", prospect)
          .execute();
    }
  }

  List<Row> open(Snapshot view, Instant until) {
    return view.handle()
        // served by callback_due
        .createQuery(
            """
            SELECT callback.id, callback.prospect_id, due, callback.zone,
              coalesce(note, '') AS note
            FROM callback JOIN live_call AS promise ON promise.id = call_id
            WHERE closed_by IS NULL AND due < :until
            ORDER BY due, callback.id
            """)
        .bind("until", until.toEpochMilli())
        .map((row, _) -> row(row))
        .list();
  }

  List<Due> due(Snapshot view, Instant from, Instant until) {
    return view.handle()
        // goes through all callbacks; the calls are served by their primary key
        .createQuery(
            """
            SELECT callback.id, callback.prospect_id, due, callback.zone,
              coalesce(promise.note, '') AS note, next.started_at AS called
            FROM callback JOIN live_call AS promise ON promise.id = call_id
              LEFT JOIN live_call AS next ON next.id = closed_by
            WHERE due >= :from AND due < :until
            ORDER BY due, callback.id
            """)
        .bind("from", from.toEpochMilli())
        .bind("until", until.toEpochMilli())
        .map((row, _) -> {
          long called = row.getLong("called");
          Optional<Instant> at =
              row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(called));
          return new Due(row(row), at);
        })
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getLong("prospect_id"),
        Instant.ofEpochMilli(row.getLong("due")),
        ZoneId.of(row.getString("zone")),
        row.getString("note"));
  }

  private static void close(Transaction tx, long callback, @Nullable Long call) {
    tx.handle()
        .createUpdate(
            "UPDATE callback SET closed_by = :call WHERE id = :id AND closed_by IS NOT :call")
        .bind("id", callback)
        .bind("call", call)
        .execute();
  }

  private static Update timed(Transaction tx, String sql, Call call, ZonedDateTime when) {
    return tx.handle()
        .createUpdate(sql)
        .bind("prospect", call.prospect())
        .bind("call", call.id())
        .bind("at", when.toInstant().toEpochMilli())
        .bind("zone", when.getZone().getId());
  }

  private static void delete(
      Transaction tx, String sql, long call, Undone.Effect effect, Set<Undone.Effect> removed) {
    // served by the unique indexes on call_id and by callback_closed
    if (tx.handle().createUpdate(sql).bind("call", call).execute() > 0) {
      removed.add(effect);
    }
  }
}
