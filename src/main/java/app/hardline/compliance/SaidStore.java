package app.hardline.compliance;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL of entries that hang on a call or a prospect, and go or are taken over with them. */
final class SaidStore {

  /** Who said so on a call. */
  record Said(long prospect, long call, Instant since) {}

  /** What was said on a call; it holds beside whatever else says the same. */
  void add(Transaction tx, DoNotCallValue value, Said said) {
    // once for each call, told by do_not_call_value
    tx.handle()
        .createUpdate(
            """
            INSERT INTO do_not_call (scope, value, written, since, source, call_id, said_by)
            VALUES (:scope, :value, :written, :since, 'call', :call, :prospect)
            ON CONFLICT DO NOTHING
            """)
        .bind("scope", value.scope().code())
        .bind("value", value.value())
        .bind("written", DoNotCallStore.written(value))
        .bind("since", said.since().toEpochMilli())
        .bind("call", said.call())
        .bind("prospect", said.prospect())
        .execute();
  }

  /** Entries on something else, with the reasons and origins of those on a prospect. */
  void copy(Transaction tx, long prospect, DoNotCallValue onto) {
    copy(tx, prospect, onto, null);
  }

  /** What is said of one prospect is said of another, until {@link #dropCopies}. */
  void copy(Transaction tx, long gone, long kept) {
    copy(tx, gone, DoNotCallValue.person(kept), gone);
  }

  private static void copy(
      Transaction tx, long prospect, DoNotCallValue onto, @Nullable Long copiedFrom) {
    // served by do_not_call_value
    tx.handle()
        .createUpdate(
            """
            INSERT INTO do_not_call (scope, value, written, since, why, source, call_id, said_by,
              file_id, copied_from, settled)
            SELECT :scope, :value, :written, since, why, source, call_id, said_by,
              file_id, :copiedFrom, 0
            FROM do_not_call
            WHERE scope = 'person' AND value = :person AND lifted_at IS NULL
            ON CONFLICT DO NOTHING
            """)
        .bind("person", Long.toString(prospect))
        .bind("scope", onto.scope().code())
        .bind("value", onto.value())
        .bind("written", DoNotCallStore.written(onto))
        .bind("copiedFrom", copiedFrom)
        .execute();
  }

  /** What was taken over from one prospect holds for the other no more. */
  void dropCopies(Transaction tx, long gone, long kept) {
    // served by do_not_call_value
    tx.handle()
        .createUpdate(
            """
            DELETE FROM do_not_call
            WHERE scope = 'person' AND value = :kept AND lifted_at IS NULL AND copied_from = :gone
            """)
        .bind("kept", Long.toString(kept))
        .bind("gone", gone)
        .execute();
  }

  /**
   * Lifts what a call has set; whoever has an e-mail, a company or a domain is looked for later.
   *
   * @return what its entries are about
   */
  List<DoNotCallValue> liftOf(Transaction tx, long call, Instant now) {
    // served by do_not_call_call
    return tx.handle()
        .createQuery(
            """
            UPDATE do_not_call SET lifted_at = :now, settled = scope IN ('number', 'person')
            WHERE call_id = :call AND lifted_at IS NULL
            RETURNING scope, value
            """)
        .bind("call", call)
        .bind("now", now.toEpochMilli())
        .map((row, _) -> new DoNotCallValue(DoNotCallStore.scope(row), row.getString("value"), ""))
        .list();
  }

  /** Lifts what was said by hand alone. */
  void liftByHand(Transaction tx, DoNotCallValue value, Instant now, String why) {
    // served by do_not_call_value
    tx.handle()
        .createUpdate(
            """
            UPDATE do_not_call SET lifted_at = :now, lifted_why = :why, settled = 0
            WHERE scope = :scope AND value = :value AND lifted_at IS NULL
              AND source = 'hand' AND copied_from IS NULL
            """)
        .bind("scope", value.scope().code())
        .bind("value", value.value())
        .bind("now", now.toEpochMilli())
        .bind("why", why)
        .execute();
  }

  /** Whether an entry says so. */
  boolean holds(Snapshot view, DoNotCallValue value) {
    return view.handle()
        // served by do_not_call_value
        .createQuery(
            """
            SELECT EXISTS (
              SELECT * FROM do_not_call
              WHERE scope = :scope AND value = :value AND lifted_at IS NULL)
            """)
        .bind("scope", value.scope().code())
        .bind("value", value.value())
        .mapTo(boolean.class)
        .one();
  }
}
