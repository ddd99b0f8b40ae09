package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.List;

/** The SQL by which prospects are added one at a time: into segments that are shown already. */
final class AdditionStore {
  private final SegmentStore segments = new SegmentStore();

  /** The shown segments on which a prospect stands, the one that they came with first. */
  List<Long> segments(Snapshot view, long prospect) {
    return view.handle()
        // served by standing_prospect
        .createQuery(
            """
            SELECT DISTINCT shown_standing.segment_id FROM shown_standing
            JOIN prospect ON prospect.id = shown_standing.prospect_id
            WHERE shown_standing.prospect_id = :prospect
            ORDER BY shown_standing.segment_id <> prospect.segment_id, shown_standing.segment_id
            """)
        .bind("prospect", prospect)
        .mapTo(Long.class)
        .list();
  }

  /** The latest shown segment of a list; where there is none yet, one is made. */
  long segment(Transaction tx, CallList list) {
    return tx.handle()
        // served by segment_list
        .createQuery("SELECT max(id) FROM shown_segment WHERE list_id = :list HAVING count(*) > 0")
        .bind("list", list.id())
        .mapTo(Long.class)
        .findOne()
        .orElseGet(() -> {
          long made = segments.begin(tx, list.id());
          segments.move(tx, made, Segments.State.SHOWN);
          return made;
        });
  }

  void join(Transaction tx, long segment, long prospect) {
    segments.join(tx, segment, List.of(prospect));
  }

  void sameWindow(Transaction tx, long prospect, long as) {
    // served by standing_prospect
    tx.handle()
        .createUpdate(
            """
            UPDATE standing
            SET window = (SELECT window FROM standing WHERE prospect_id = :as LIMIT 1)
            WHERE prospect_id = :prospect
            """)
        .bind("prospect", prospect)
        .bind("as", as)
        .execute();
  }

  /** As though edited, too: they stay when the import of their segment is undone. */
  void byHand(Transaction tx, long prospect, Instant now) {
    tx.handle()
        .createUpdate("UPDATE prospect SET edited_at = :now, added_at = :now WHERE id = :prospect")
        .bind("prospect", prospect)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  boolean untouched(Snapshot view, long prospect, Instant added) {
    return view.handle()
        // served by the primary key of prospect
        .createQuery(
            """
            SELECT EXISTS (SELECT * FROM prospect
                           WHERE id = :prospect AND edited_at = :added AND merged_into IS NULL)
            """)
        .bind("prospect", prospect)
        .bind("added", added.toEpochMilli())
        .mapTo(boolean.class)
        .one();
  }
}
