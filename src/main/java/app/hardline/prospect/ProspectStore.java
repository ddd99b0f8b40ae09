package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The SQL that reads prospects and their phones, and marks numbers as bad. Where ids are wanted
 * they stand first in a cross join, whose order SQLite keeps: it can't know how few they are.
 */
final class ProspectStore {
  long[] ids(Snapshot view, Optional<CallList> list) {
    return list
        .map(it ->
            view.handle()
                .createQuery(
                    """
                    SELECT DISTINCT prospect_id FROM shown_standing
                    WHERE list_id = :list ORDER BY prospect_id
                    """)
                .bind("list", it.id()))
        .orElseGet(() -> view.handle().createQuery("SELECT id FROM person ORDER BY id"))
        .mapTo(long.class)
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  List<Prospect> page(Snapshot view, Collection<Long> ids) {
    // served by the primary keys of prospect and segment
    return page(
        view,
        ids,
        """
        SELECT person.* FROM json_each(:ids) AS wanted
        CROSS JOIN person ON person.id = wanted.value
        ORDER BY wanted.key
        """);
  }

  List<Prospect> pageOfAll(Snapshot view, Collection<Long> ids) {
    // served by the primary key of prospect
    return page(
        view,
        ids,
        """
        SELECT prospect.* FROM json_each(:ids) AS wanted
        CROSS JOIN prospect ON prospect.id = wanted.value
        ORDER BY wanted.key
        """);
  }

  private static List<Prospect> page(Snapshot view, Collection<Long> ids, String query) {
    String wanted = ids.toString();
    Map<Long, List<Phone>> phones = phones(view, wanted);
    Map<Long, List<String>> lists = lists(view, wanted);
    return view.handle()
        .createQuery(query)
        .bind("ids", wanted)
        .map((row, _) -> prospect(row, phones, lists))
        .list();
  }

  Optional<Long> mergedInto(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of prospect
        .createQuery("SELECT merged_into FROM merged_person WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .findOne();
  }

  Optional<Boolean> practice(Snapshot view, long id) {
    return view.handle()
        // served by the primary keys of prospect, segment and call_list
        .createQuery(
            """
            SELECT call_list.practice
            FROM person
            JOIN segment ON segment.id = person.segment_id
            JOIN call_list ON call_list.id = segment.list_id
            WHERE person.id = :id
            """)
        .bind("id", id)
        .mapTo(Boolean.class)
        .findOne();
  }

  void drop(Transaction tx, long id, Map<PhoneNumber, Long> bad) {
    // served by the primary key of phone, whose range is the prospect's
    tx.handle()
        .createUpdate(
            """
            UPDATE phone SET dropped_by = NULL
            WHERE id BETWEEN :id * 32 AND :id * 32 + 31 AND dropped_by IS NOT NULL
            """)
        .bind("id", id)
        .execute();
    bad.forEach((number, call) ->
        tx.handle()
            .createUpdate(
                """
                UPDATE phone SET dropped_by = :call
                WHERE id BETWEEN :id * 32 AND :id * 32 + 31
                  AND number = :number AND coalesce(extension, '') = :extension
                """)
            .bind("id", id)
            .bind("call", call)
            .bind("number", number.digits())
            .bind("extension", number.extension())
            .execute());
  }

  boolean dialable(Snapshot view, long id) {
    return view.handle()
        // served by the primary key of phone
        .createQuery(
            """
            SELECT EXISTS (
              SELECT * FROM phone
              WHERE id BETWEEN :id * 32 AND :id * 32 + 31 AND valid AND dropped_by IS NULL)
            """)
        .bind("id", id)
        .mapTo(boolean.class)
        .one();
  }

  Set<Long> having(Snapshot view, Collection<PhoneNumber> numbers) {
    return view.handle()
        // served by phone_number
        .createQuery(
            """
            SELECT DISTINCT prospect_id FROM json_each(:numbers) AS wanted
            CROSS JOIN phone ON number = wanted.value
            """)
        .bind("numbers", numbers.stream().map(PhoneNumber::digits).toList().toString())
        .mapTo(Long.class)
        .set();
  }

  void eachContact(Snapshot view, Consumer<Contact> each) {
    // a scan
    view.handle()
        .createQuery(
            """
            SELECT id, email, company, website FROM prospect
            WHERE email IS NOT NULL OR company IS NOT NULL OR website IS NOT NULL
            """)
        .map((row, _) ->
            new Contact(
                row.getLong("id"), text(row, "email"), text(row, "company"), text(row, "website")))
        .forEach(each);
  }

  private static Map<Long, List<Phone>> phones(Snapshot view, String ids) {
    Map<Long, List<Phone>> phones = new HashMap<>();
    // served by the primary key of phone
    view.handle()
        .createQuery(
            """
            SELECT phone.* FROM json_each(:ids) AS wanted
            CROSS JOIN phone ON phone.id BETWEEN wanted.value * 32 AND wanted.value * 32 + 31
            ORDER BY phone.id
            """)
        .bind("ids", ids)
        .map((row, _) ->
            phones
                .computeIfAbsent(row.getLong("prospect_id"), any -> new ArrayList<>())
                .add(phone(row)))
        .list();
    return phones;
  }

  private static Map<Long, List<String>> lists(Snapshot view, String ids) {
    Map<Long, List<String>> lists = new HashMap<>();
    // served by standing_prospect
    view.handle()
        .createQuery(
            """
            SELECT DISTINCT prospect_id, name FROM json_each(:ids) AS wanted
            CROSS JOIN shown_standing ON prospect_id = wanted.value
            JOIN call_list ON call_list.id = list_id
            ORDER BY prospect_id, name
            """)
        .bind("ids", ids)
        .map((row, _) ->
            lists
                .computeIfAbsent(row.getLong("prospect_id"), any -> new ArrayList<>())
                .add(row.getString("name")))
        .list();
    return lists;
  }

  private static Phone phone(ResultSet row) throws SQLException {
    long digits = row.getLong("number");
    Optional<PhoneNumber> number =
        row.wasNull()
            ? Optional.empty()
            : Optional.of(new PhoneNumber(digits, text(row, "extension")));
    row.getLong("dropped_by");
    boolean dropped = !row.wasNull();
    return new Phone(
        PhoneKind.of(row.getString("kind")),
        number,
        row.getBoolean("valid"),
        dropped,
        row.getString("raw"));
  }

  private static Prospect prospect(
      ResultSet row, Map<Long, List<Phone>> phones, Map<Long, List<String>> lists)
      throws SQLException {
    long id = row.getLong("id");
    return new Prospect(
        id,
        text(row, "first_name"),
        text(row, "last_name"),
        text(row, "title"),
        text(row, "company"),
        phones.getOrDefault(id, List.of()),
        text(row, "email"),
        text(row, "website"),
        text(row, "linkedin"),
        text(row, "street"),
        text(row, "city"),
        text(row, "state"),
        text(row, "postal_code"),
        text(row, "country"),
        Optional.ofNullable(row.getString("zone")).map(ZoneId::of),
        text(row, "employees"),
        text(row, "industry"),
        text(row, "revenue"),
        text(row, "notes"),
        JsonStore.texts(row.getString("custom")),
        JsonStore.words(row.getString("tags")),
        lists.getOrDefault(id, List.of()));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
  }
}
