package app.hardline.prospect;

import app.hardline.store.Transaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of an import's rows, straight on the connection: mapping a million of them by names costs
 * more than writing them.
 */
final class SegmentRowStore implements AutoCloseable {
  /**
   * Those of prospect beside its attributes: id, segment, zone, custom, tags and the name's key.
   */
  private static final int OTHER_COLUMNS = 6;

  private static final int PHONE_BITS = 5;

  private final Connection connection;
  private final long segment;
  private final RowStore phones;
  private final RowStore standings;
  private final DetailsStore stored;

  /** The places that the phones of a prospect take, a bit for each. */
  private final PreparedStatement taken;

  private final WindowStore windows = new WindowStore();
  private final PlaceFinder places = new PlaceFinder();

  /** Prospects of earlier batches whose new phones aren't written yet. */
  private final Set<Long> completed = new HashSet<>();

  /** Prospects that aren't written yet, so that looking one up doesn't write them one by one. */
  private final Map<Long, Details> gathered = new HashMap<>();

  /** The attributes that any prospect had so far: a list leaves many columns empty. */
  private final Set<Attribute> filled = EnumSet.noneOf(Attribute.class);

  private RowStore prospects;
  private Transaction tx;
  private long nextId;

  SegmentRowStore(Transaction tx, long segment) {
    this.tx = tx;
    this.connection = tx.handle().getConnection();
    this.segment = segment;
    this.stored = new DetailsStore(tx);
    this.prospects = prospects();
    this.phones =
        new RowStore(connection, "INSERT INTO phone (id, kind, number, extension, valid, raw)", 6);
    this.standings =
        new RowStore(
            connection,
            "INSERT INTO standing (segment_id, prospect_id, tier, window, bars, company)",
            6);
    try {
      // served by the primary key
      this.taken =
          connection.prepareStatement(
              "SELECT coalesce(sum(1 << (id & 31)), 0) FROM phone WHERE id BETWEEN ? AND ?");
    } catch (SQLException e) {
      throw failed(e);
    }
    this.nextId = new SegmentStore().lastId(tx) + 1;
  }

  private RowStore prospects() {
    String columns =
        filled.stream().map(it -> DetailsStore.column(it) + ", ").collect(Collectors.joining());
    return new RowStore(
        connection,
        "INSERT INTO prospect (" + columns + "id, segment_id, zone, custom, tags, name_key)",
        filled.size() + OTHER_COLUMNS);
  }

  /** Ids are never given twice: calls and do-not-call entries outlive the prospects they name. */
  void resume(Transaction next) {
    tx = next;
    nextId = new SegmentStore().lastId(next) + 1;
  }

  long add(Details details, long nameKey, Optional<Region> country, Set<Bar> bars) {
    long id = nextId++;
    try {
      addProspect(id, details, nameKey);
      addPhones(id, 0, details.phones());
      standings.add(
          segment,
          id,
          Tier.NEW.level(),
          windows.of(tx, places.of(details, country)),
          Bar.bits(bars),
          CompanyKey.of(details.text(Attribute.COMPANY)));
    } catch (SQLException e) {
      throw failed(e);
    }
    gathered.put(id, details);
    return id;
  }

  private void addProspect(long id, Details details, long nameKey) throws SQLException {
    if (!filled.containsAll(details.texts().keySet())) {
      prospects.flush();
      prospects.close();
      filled.addAll(details.texts().keySet());
      prospects = prospects();
    }
    @Nullable Object[] row = new @Nullable Object[filled.size() + OTHER_COLUMNS];
    int next = 0;
    for (Attribute attribute : filled) {
      row[next++] = details.texts().get(attribute);
    }
    row[next++] = id;
    row[next++] = segment;
    row[next++] = details.zone().map(ZoneId::getId).orElse(null);
    row[next++] = details.custom().isEmpty() ? null : JsonStore.write(details.custom());
    row[next++] = details.tags().isEmpty() ? null : JsonStore.write(details.tags());
    row[next] = nameKey == 0 ? null : nameKey;
    prospects.add(row);
  }

  Optional<Details> get(long id) {
    if (completed.contains(id)) {
      flush();
    }
    Details fresh = gathered.get(id);
    return fresh == null ? stored.get(id) : Optional.of(fresh);
  }

  void complete(long id, Details more, long nameKey) {
    if (gathered.containsKey(id)) {
      flush();
    }
    Details known = get(id).orElseThrow();
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    more.texts()
        .forEach((attribute, text) -> {
          if (known.text(attribute).isEmpty()) {
            changed.put(DetailsStore.column(attribute), text);
          }
        });
    if (known.zone().isEmpty() && more.zone().isPresent()) {
      changed.put("zone", more.zone().get().getId());
    }
    Map<String, String> custom = new LinkedHashMap<>(known.custom());
    more.custom().forEach(custom::putIfAbsent);
    if (custom.size() > known.custom().size()) {
      changed.put("custom", JsonStore.write(custom));
    }
    List<String> tags = new ArrayList<>(known.tags());
    more.tags().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
    if (tags.size() > known.tags().size()) {
      changed.put("tags", JsonStore.write(tags));
    }
    if (nameKey != 0) {
      changed.put("name_key", nameKey);
    }
    try {
      update(id, changed);
      addPhones(id, more.phones().isEmpty() ? 0 : places(id), more.phones());
      completed.add(id);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  void takeBack(long id, Details added) {
    Optional<Details> stored = get(id);
    if (stored.isEmpty()) {
      return;
    }
    Details known = stored.get();
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    added
        .texts()
        .forEach((attribute, text) -> {
          if (known.text(attribute).equals(text)) {
            changed.put(DetailsStore.column(attribute), null);
          }
        });
    if (added.zone().isPresent() && added.zone().equals(known.zone())) {
      changed.put("zone", null);
    }
    Map<String, String> custom = new LinkedHashMap<>(known.custom());
    if (custom.entrySet().removeAll(added.custom().entrySet())) {
      changed.put("custom", custom.isEmpty() ? null : JsonStore.write(custom));
    }
    List<String> tags = new ArrayList<>(known.tags());
    if (tags.removeAll(added.tags())) {
      changed.put("tags", tags.isEmpty() ? null : JsonStore.write(tags));
    }
    try {
      update(id, changed);
    } catch (SQLException e) {
      throw failed(e);
    }
    added.phones().forEach(phone -> takeBack(id, phone));
  }

  private void takeBack(long id, Phone phone) {
    // served by the primary key of phone
    tx.handle()
        .createUpdate(
            "DELETE FROM phone WHERE id BETWEEN :id << 5 AND (:id << 5) + 31 AND raw = :raw AND"
                + " number IS :number")
        .bind("id", id)
        .bind("raw", phone.raw())
        .bind("number", phone.number().map(PhoneNumber::digits).orElse(null))
        .execute();
  }

  void flush() {
    try {
      prospects.flush();
      phones.flush();
      standings.flush();
      completed.clear();
      gathered.clear();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      prospects.close();
      phones.close();
      standings.close();
      taken.close();
      stored.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Behind those that are there; where an undo has left places free and no others are, there. */
  private void addPhones(long id, int taken, List<Phone> added) throws SQLException {
    int places = taken;
    for (Phone phone : added) {
      int behind = Integer.SIZE - Integer.numberOfLeadingZeros(places);
      int place = behind < Details.MOST_PHONES ? behind : Integer.numberOfTrailingZeros(~places);
      if (place == Integer.SIZE) {
        return;
      }
      places |= 1 << place;
      PhoneNumber number = phone.number().orElse(null);
      phones.add(
          (id << PHONE_BITS) + place,
          phone.kind().code(),
          number == null ? null : number.digits(),
          number == null || number.extension().isEmpty() ? null : number.extension(),
          phone.valid() ? 1 : 0,
          phone.raw());
    }
  }

  private int places(long id) throws SQLException {
    taken.setLong(1, id << PHONE_BITS);
    taken.setLong(2, (id << PHONE_BITS) + Details.MOST_PHONES - 1);
    try (ResultSet row = taken.executeQuery()) {
      return (int) row.getLong(1);
    }
  }

  private void update(long id, Map<String, @Nullable Object> changed) throws SQLException {
    if (changed.isEmpty()) {
      return;
    }
    String set =
        changed.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE prospect SET " + set + " WHERE id = ?")) {
      int index = 1;
      for (Object value : changed.values()) {
        update.setObject(index++, value);
      }
      update.setLong(index, id);
      update.executeUpdate();
    }
  }

  private static UnableToExecuteStatementException failed(SQLException e) {
    return new UnableToExecuteStatementException("an import's rows can't be written", e, null);
  }
}
