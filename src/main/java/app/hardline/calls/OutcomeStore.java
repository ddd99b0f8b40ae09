package app.hardline.calls;

import app.hardline.store.Snapshot;
import app.hardline.words.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The SQL of outcome. */
final class OutcomeStore {

  /** An outcome with what it makes happen. */
  record Rule(Outcome outcome, Follows follows) {}

  List<Outcome> all(Snapshot view) {
    return view.handle()
        .createQuery("SELECT * FROM outcome WHERE retired_at IS NULL ORDER BY position")
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
