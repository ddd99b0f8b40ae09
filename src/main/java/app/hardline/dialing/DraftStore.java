package app.hardline.dialing;

import app.hardline.prospect.PhoneNumber;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The SQL of draft. */
final class DraftStore {
  /** Of who was merged, what is begun is begun for who they are now. */
  private static final String WHO =
      "coalesce((SELECT merged_into FROM merged_person WHERE id = :prospect), :prospect)";

  /** Keeps a draft as the one at hand. */
  void save(Transaction tx, Draft draft) {
    layAside(tx);
    // served by the unique index of draft.prospect_id
    tx.handle()
        .createUpdate(
            """
            INSERT INTO draft (prospect_id, scope, number, extension, dialed_at, answered_at,
              ended_at, note, at_hand)
            VALUES (<who>, :scope, :number, :extension, :dialed, :answered, :ended, :note, 1)
            ON CONFLICT (prospect_id) DO UPDATE SET scope = excluded.scope,
              number = excluded.number, extension = excluded.extension,
              dialed_at = excluded.dialed_at, answered_at = excluded.answered_at,
              ended_at = excluded.ended_at, note = excluded.note, at_hand = 1,
              anyway = CASE WHEN excluded.dialed_at IS NULL THEN 0 ELSE draft.anyway END
            """)
        .define("who", WHO)
        .bind("prospect", draft.prospect())
        .bind("scope", ScopeStore.write(draft.scope()))
        .bind("number", draft.number().map(PhoneNumber::digits).orElse(null))
        .bind("extension", draft.number().map(PhoneNumber::extension).orElse(null))
        .bind("dialed", draft.dialedAt().map(Instant::toEpochMilli).orElse(null))
        .bind("answered", draft.answeredAt().map(Instant::toEpochMilli).orElse(null))
        .bind("ended", draft.endedAt().map(Instant::toEpochMilli).orElse(null))
        .bind("note", draft.note())
        .execute();
  }

  /** Keeps of the running call that the owner wanted it all the same. */
  void keepAnyway(Transaction tx, long prospect) {
    // served by the unique index of draft.prospect_id
    tx.handle()
        .createUpdate("UPDATE draft SET anyway = 1 WHERE prospect_id = <who>")
        .define("who", WHO)
        .bind("prospect", prospect)
        .execute();
  }

  /** Whether the owner wanted the running call all the same. */
  boolean anyway(Snapshot view, long prospect) {
    return view.handle()
        // served by the unique index of draft.prospect_id
        .createQuery("SELECT anyway FROM draft WHERE prospect_id = <who>")
        .define("who", WHO)
        .bind("prospect", prospect)
        .mapTo(boolean.class)
        .findOne()
        .orElse(false);
  }

  void delete(Transaction tx, long prospect) {
    // served by the unique index of draft.prospect_id
    tx.handle()
        .createUpdate("DELETE FROM draft WHERE prospect_id = <who>")
        .define("who", WHO)
        .bind("prospect", prospect)
        .execute();
  }

  /** Keeps what was begun, on no card. */
  void layAside(Transaction tx) {
    tx.handle().execute("UPDATE draft SET at_hand = 0 WHERE at_hand = 1");
  }

  Optional<Draft> atHand(Snapshot view) {
    return view.handle()
        .createQuery("SELECT * FROM draft WHERE at_hand = 1")
        .map((row, _) -> draft(row))
        .findFirst();
  }

  Optional<Draft> of(Snapshot view, long prospect) {
    return view.handle()
        // served by the unique index of draft.prospect_id
        .createQuery("SELECT * FROM draft WHERE prospect_id = <who>")
        .define("who", WHO)
        .bind("prospect", prospect)
        .map((row, _) -> draft(row))
        .findOne();
  }

  private static Draft draft(ResultSet row) throws SQLException {
    Scope scope = ScopeStore.read(row.getString("scope"));
    long digits = row.getLong("number");
    Optional<PhoneNumber> number =
        row.wasNull()
            ? Optional.empty()
            : Optional.of(new PhoneNumber(digits, row.getString("extension")));
    return new Draft(
        row.getLong("prospect_id"),
        scope,
        number,
        instant(row, "dialed_at"),
        instant(row, "answered_at"),
        instant(row, "ended_at"),
        row.getString("note"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
