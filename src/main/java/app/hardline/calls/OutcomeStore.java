package app.hardline.calls;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.words.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The SQL of outcome. */
final class OutcomeStore {

  /** An outcome with what it makes happen. */
  record Rule(Outcome outcome, Follows follows) {

    /** Whether it says that the meeting that is booked stands, and books none. */
    boolean confirms() {
      return follows == Follows.MEETING && outcome.asksFor().isEmpty();
    }
  }

  /** An outcome, retired or not, with what keeps it from some changes. */
  record Kept(Rule rule, boolean shipped, boolean pinned) {

    /** What it makes happen once it is changed; what no change can say stays as it is. */
    Follows follows(OutcomeChange change) {
      return switch (rule.follows()) {
        case DROP_NUMBER, DO_NOT_CALL -> rule.follows();
        case MEETING -> rule.confirms() ? rule.follows() : change.follows();
        default -> change.follows();
      };
    }
  }

  List<Outcome> all(Snapshot view) {
    return view.handle()
        .createQuery("SELECT * FROM outcome WHERE retired_at IS NULL ORDER BY position")
        .map((row, _) -> rule(row).outcome())
        .list();
  }

  List<Outcome> retired(Snapshot view) {
    return view.handle()
        .createQuery("SELECT * FROM outcome WHERE retired_at IS NOT NULL ORDER BY position")
        .map((row, _) -> rule(row).outcome())
        .list();
  }

  Rule named(Snapshot view, String code) {
    return view.handle()
        // served by the primary key of outcome
        .createQuery("SELECT * FROM outcome WHERE code = :code AND retired_at IS NULL")
        .bind("code", code)
        .map((row, _) -> rule(row))
        .findOne()
        .orElseThrow(() -> new Refused(CallReason.UNKNOWN_OUTCOME, code));
  }

  Kept kept(Snapshot view, String code) {
    return view.handle()
        // served by the primary key of outcome
        .createQuery("SELECT * FROM outcome WHERE code = :code")
        .bind("code", code)
        .map((row, _) ->
            new Kept(rule(row), row.getBoolean("shipped"), row.getString("pinned_stage") != null))
        .findOne()
        .orElseThrow(() -> new Refused(CallReason.UNKNOWN_OUTCOME, code));
  }

  boolean isKnown(Snapshot view, String code) {
    return view.handle()
        // served by the primary key of outcome
        .createQuery("SELECT EXISTS (SELECT * FROM outcome WHERE code = :code)")
        .bind("code", code)
        .mapTo(boolean.class)
        .one();
  }

  Set<String> shipped(Snapshot view) {
    return view.handle()
        .createQuery("SELECT code FROM outcome WHERE shipped")
        .mapTo(String.class)
        .set();
  }

  void add(Transaction tx, String code, OutcomeChange wanted) {
    bound(
        tx,
        """
        INSERT INTO outcome
          (code, name, key, position, stage, follows, rest_minutes, tries, asks_for)
        VALUES (:code, :name, :key, (SELECT max(position) + 1 FROM outcome), :stage, :follows,
          :rest, :tries, :asks)
        """,
        code,
        wanted,
        wanted.follows());
  }

  void change(Transaction tx, String code, OutcomeChange wanted, Follows follows) {
    bound(
        tx,
        """
        UPDATE outcome SET name = :name, key = :key, stage = :stage, follows = :follows,
          rest_minutes = :rest, tries = :tries, asks_for = :asks
        WHERE code = :code
        """,
        code,
        wanted,
        follows);
  }

  void order(Transaction tx, List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      tx.handle().execute("UPDATE outcome SET position = ? WHERE code = ?", i + 1, codes.get(i));
    }
  }

  void retire(Transaction tx, String code, Instant now) {
    tx.handle()
        .execute("UPDATE outcome SET retired_at = ? WHERE code = ?", now.toEpochMilli(), code);
  }

  void bringBack(Transaction tx, String code) {
    tx.handle()
        .execute(
            """
            UPDATE outcome
            SET retired_at = NULL, position = (SELECT max(position) + 1 FROM outcome)
            WHERE code = ?
            """,
            code);
  }

  private static void bound(
      Transaction tx, String sql, String code, OutcomeChange wanted, Follows follows) {
    OptionalInt tries = wanted.tries();
    tx.handle()
        .createUpdate(sql)
        .bind("code", code)
        .bind("name", wanted.name())
        .bind("key", wanted.key())
        .bind("stage", wanted.stage().code())
        .bind("follows", follows.code())
        .bind("rest", wanted.rest().map(Duration::toMinutes).orElse(null))
        .bind("tries", tries.isPresent() ? tries.getAsInt() : null)
        .bind("asks", wanted.asksFor().map(AsksFor::code).orElse(null))
        .execute();
  }

  private static Rule rule(ResultSet row) throws SQLException {
    long rest = row.getLong("rest_minutes");
    Optional<Duration> resting =
        row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMinutes(rest));
    int tries = row.getInt("tries");
    OptionalInt limit = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(tries);
    return new Rule(
        new Outcome(
            row.getString("code"),
            row.getString("name"),
            row.getString("key"),
            Stage.of(row.getString("stage")),
            resting,
            limit,
            Optional.ofNullable(row.getString("asks_for")).map(AsksFor::of)),
        Follows.of(row.getString("follows")));
  }
}
