package app.hardline.prospect;

import app.hardline.store.Snapshot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.ResultSetException;

/** The SQL that reads one prospect after the other, with statements that are made once. */
final class DetailsStore implements AutoCloseable {
  /** The attributes in a column of their own; the zone is no mere text. */
  static final List<Attribute> COLUMNS =
      Arrays.stream(Attribute.values()).filter(it -> it != Attribute.TIME_ZONE).toList();

  private static final int PHONE_BITS = 5;

  private final PreparedStatement one;
  private final PreparedStatement phones;

  DetailsStore(Snapshot view) {
    Connection connection = view.handle().getConnection();
    try {
      // both served by the primary key
      one =
          connection.prepareStatement(
              "SELECT " + columns() + ", zone, custom, tags FROM prospect WHERE id = ?");
      phones =
          connection.prepareStatement(
              """
              SELECT kind, number, extension, valid, dropped_by IS NOT NULL, raw FROM phone
              WHERE id BETWEEN ? AND ? ORDER BY id
              """);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  static String columns() {
    return COLUMNS.stream().map(DetailsStore::column).collect(Collectors.joining(", "));
  }

  static String column(Attribute attribute) {
    return attribute.name().toLowerCase(Locale.ROOT);
  }

  Optional<Details> get(long id) {
    try {
      one.setLong(1, id);
      try (ResultSet row = one.executeQuery()) {
        return row.next() ? Optional.of(details(id, row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      one.close();
      phones.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private Details details(long id, ResultSet row) throws SQLException {
    Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
    for (int i = 0; i < COLUMNS.size(); i++) {
      String text = row.getString(i + 1);
      if (text != null) {
        texts.put(COLUMNS.get(i), text);
      }
    }
    int next = COLUMNS.size() + 1;
    return new Details(
        texts,
        Optional.ofNullable(row.getString(next)).map(ZoneId::of),
        phones(id),
        JsonStore.texts(row.getString(next + 1)),
        JsonStore.words(row.getString(next + 2)));
  }

  private List<Phone> phones(long id) throws SQLException {
    List<Phone> found = new ArrayList<>();
    phones.setLong(1, id << PHONE_BITS);
    phones.setLong(2, (id << PHONE_BITS) + Details.MOST_PHONES - 1);
    try (ResultSet row = phones.executeQuery()) {
      while (row.next()) {
        long digits = row.getLong(2);
        String extension = row.getString(3);
        Optional<PhoneNumber> number =
            digits == 0
                ? Optional.empty()
                : Optional.of(new PhoneNumber(digits, extension == null ? "" : extension));
        found.add(
            new Phone(
                PhoneKind.of(row.getString(1)),
                number,
                row.getBoolean(4),
                row.getBoolean(5),
                row.getString(6)));
      }
    }
    return found;
  }

  private static ResultSetException failed(SQLException e) {
    return new ResultSetException("a prospect can't be read", e, null);
  }
}
