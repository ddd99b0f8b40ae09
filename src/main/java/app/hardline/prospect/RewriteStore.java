package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;

/** The SQL that writes anew what is known of one prospect, numbers included. */
final class RewriteStore {
  private static final long MOST_PHONES = Details.MOST_PHONES;

  void write(Transaction tx, long id, Details details, Optional<Instant> edited) {
    String columns =
        DetailsStore.COLUMNS.stream()
            .map(DetailsStore::column)
            .map(name -> name + " = :" + name)
            .collect(Collectors.joining(", "));
    Update update =
        tx.handle()
            .createUpdate(
                "UPDATE prospect SET "
                    + columns
                    + ", zone = :zone, custom = :custom, tags = :tags, edited_at = :edited"
                    + " WHERE id = :id")
            .bind("id", id)
            .bind("zone", details.zone().map(ZoneId::getId).orElse(null))
            .bind("custom", details.custom().isEmpty() ? null : JsonStore.write(details.custom()))
            .bind("tags", details.tags().isEmpty() ? null : JsonStore.write(details.tags()))
            .bind("edited", edited.map(Instant::toEpochMilli).orElse(null));
    for (Attribute attribute : DetailsStore.COLUMNS) {
      update.bind(DetailsStore.column(attribute), details.texts().get(attribute));
    }
    update.execute();
    phones(tx, id, details.phones());
  }

  /** By what an import finds them again. */
  void key(Transaction tx, long id, long nameKey) {
    tx.handle()
        .execute(
            "UPDATE prospect SET name_key = ? WHERE id = ?", nameKey == 0 ? null : nameKey, id);
  }

  private static void phones(Transaction tx, long id, List<Phone> phones) {
    Map<PhoneNumber, Long> dropped = dropped(tx, id);
    // served by the primary key of phone
    tx.handle()
        .execute(
            "DELETE FROM phone WHERE id BETWEEN ? AND ?",
            id * MOST_PHONES,
            id * MOST_PHONES + MOST_PHONES - 1);
    for (int i = 0; i < phones.size(); i++) {
      Phone phone = phones.get(i);
      tx.handle()
          .createUpdate(
              """
              INSERT INTO phone (id, kind, number, extension, valid, raw, dropped_by)
              VALUES (:id, :kind, :number, :extension, :valid, :raw, :dropped)
              """)
          .bind("id", id * MOST_PHONES + i)
          .bind("kind", phone.kind().code())
          .bind("number", phone.number().map(PhoneNumber::digits).orElse(null))
          .bind(
              "extension",
              phone.number().map(PhoneNumber::extension).filter(it -> !it.isEmpty()).orElse(null))
          .bind("valid", phone.valid())
          .bind("raw", phone.raw())
          .bind("dropped", phone.number().map(dropped::get).orElse(null))
          .execute();
    }
  }

  private static Map<PhoneNumber, Long> dropped(Snapshot view, long id) {
    Map<PhoneNumber, Long> dropped = new HashMap<>();
    // served by the primary key of phone
    view.handle()
        .createQuery(
            """
            SELECT number, coalesce(extension, '') AS extension, dropped_by FROM phone
            WHERE id BETWEEN :id * 32 AND :id * 32 + 31
              AND number IS NOT NULL AND dropped_by IS NOT NULL
            """)
        .bind("id", id)
        .map((row, _) ->
            dropped.put(
                new PhoneNumber(row.getLong("number"), row.getString("extension")),
                row.getLong("dropped_by")))
        .list();
    return dropped;
  }
}
