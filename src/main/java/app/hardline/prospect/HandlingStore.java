package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * The SQL of what the owner does to prospects by hand. Each answers with those whom it changed.
 * Prospects are found by their primary key, standings by standing_prospect.
 */
final class HandlingStore {

  List<Long> tag(Transaction tx, Collection<Long> ids, String tag) {
    return changed(
        tx.handle()
            .createQuery(
                """
                UPDATE prospect SET tags = json_insert(coalesce(tags, '[]'), '$[#]', :tag)
                WHERE id IN (SELECT value FROM json_each(:ids))
                  AND NOT EXISTS (SELECT * FROM json_each(prospect.tags) AS one WHERE one.value = :tag)
                RETURNING id
                """)
            .bind("tag", tag),
        ids);
  }

  List<Long> untag(Transaction tx, Collection<Long> ids, String tag) {
    return changed(
        tx.handle()
            .createQuery(
                """
                UPDATE prospect SET tags = (
                  SELECT nullif(json_group_array(one.value), '[]')
                  FROM json_each(prospect.tags) AS one WHERE one.value <> :tag)
                WHERE id IN (SELECT value FROM json_each(:ids))
                  AND EXISTS (SELECT * FROM json_each(prospect.tags) AS one WHERE one.value = :tag)
                RETURNING id
                """)
            .bind("tag", tag),
        ids);
  }

  List<Long> retire(Transaction tx, Collection<Long> ids, Optional<Instant> at) {
    List<Long> changed = date(tx, "retired_at", ids, at);
    bar(tx, changed, Bar.RETIRED.bit(), at.isPresent());
    return changed;
  }

  List<Long> delete(Transaction tx, Collection<Long> ids, Optional<Instant> at) {
    List<Long> changed = date(tx, "deleted_at", ids, at);
    bar(tx, changed, Away.GONE.bit(), at.isPresent());
    return changed;
  }

  List<Long> takeOff(Transaction tx, Collection<Long> ids, long list) {
    return distinct(
        tx.handle()
            .createQuery(
                """
                UPDATE standing SET bars = bars | :off
                WHERE prospect_id IN (SELECT value FROM json_each(:ids)) AND bars < :away
                  AND segment_id IN (SELECT id FROM segment WHERE list_id = :list AND state = 'shown')
                RETURNING prospect_id
                """)
            .bind("off", Away.TAKEN_OFF.bit())
            .bind("away", Away.FIRST),
        ids,
        list);
  }

  /** Those who were on the list before. */
  List<Long> putBack(Transaction tx, Collection<Long> ids, long list) {
    return distinct(
        tx.handle()
            .createQuery(
                """
                UPDATE standing SET bars = bars & ~:off
                WHERE prospect_id IN (SELECT value FROM json_each(:ids)) AND bars & :off
                  AND segment_id IN (SELECT id FROM segment WHERE list_id = :list AND state = 'shown')
                RETURNING prospect_id
                """)
            .bind("off", Away.TAKEN_OFF.bit()),
        ids,
        list);
  }

  List<Long> notOn(Snapshot view, Collection<Long> ids, long list) {
    return distinct(
        view.handle()
            .createQuery(
                """
                SELECT value FROM json_each(:ids)
                WHERE NOT EXISTS (
                  SELECT * FROM shown_standing WHERE prospect_id = value AND list_id = :list)
                """),
        ids,
        list);
  }

  List<Long> deleted(Snapshot view) {
    return view.handle()
        // served by prospect_deleted
        .createQuery("SELECT id FROM prospect WHERE deleted_at IS NOT NULL")
        .mapTo(Long.class)
        .list();
  }

  /** Everybody who points to one of them points to another from now on. */
  List<Long> merge(Transaction tx, Collection<Long> ids, Optional<Long> into) {
    List<Long> changed =
        changed(
            tx.handle()
                .createQuery(
                    """
                    UPDATE prospect SET merged_into = :into
                    WHERE id IN (SELECT value FROM json_each(:ids))
                    RETURNING id
                    """)
                .bind("into", into.orElse(null)),
            ids);
    bar(tx, changed, Away.GONE.bit(), into.isPresent());
    return changed;
  }

  List<Long> mergedInto(Snapshot view, long id) {
    return view.handle()
        // served by prospect_merged
        .createQuery("SELECT id FROM prospect WHERE merged_into = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .list();
  }

  List<Long> lists(Snapshot view, long id) {
    return view.handle()
        .createQuery("SELECT DISTINCT list_id FROM shown_standing WHERE prospect_id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .list();
  }

  private static void bar(Transaction tx, Collection<Long> ids, int bit, boolean on) {
    tx.handle()
        .createUpdate(
            """
            UPDATE standing SET bars = (bars & ~:bit) | (CASE WHEN :on THEN :bit ELSE 0 END)
            WHERE prospect_id IN (SELECT value FROM json_each(:ids))
            """)
        .bind("ids", ids.toString())
        .bind("bit", bit)
        .bind("on", on)
        .execute();
  }

  /** Sets when something was done to them, or that it wasn't. */
  private static List<Long> date(
      Transaction tx, String column, Collection<Long> ids, Optional<Instant> at) {
    return changed(
        tx.handle()
            .createQuery(
                """
                UPDATE prospect SET <column> = :at
                WHERE id IN (SELECT value FROM json_each(:ids))
                  AND (<column> IS NULL) = (:at IS NOT NULL)
                RETURNING id
                """)
            .define("column", column)
            .bind("at", at.map(Instant::toEpochMilli).orElse(null)),
        ids);
  }

  private static List<Long> distinct(Query query, Collection<Long> ids, long list) {
    return changed(query.bind("list", list), ids).stream().distinct().toList();
  }

  private static List<Long> changed(Query query, Collection<Long> ids) {
    return query.bind("ids", ids.toString()).mapTo(Long.class).list();
  }
}
