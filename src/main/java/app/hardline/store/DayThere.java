package app.hardline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.sqlite.Function;

/**
 * The SQL function {@code day_there(millis, zone)}: the date that an instant was in a zone, as ISO
 * 8601 has it. For the steps of a migration alone: the tables must be readable without it.
 */
final class DayThere extends Function {
  private static final String NAME = "day_there";

  static void teach(Connection connection) throws SQLException {
    Function.create(connection, NAME, new DayThere());
  }

  static void forget(Connection connection) throws SQLException {
    Function.destroy(connection, NAME);
  }

  @Override
  protected void xFunc() throws SQLException {
    try {
      result(
          Instant.ofEpochMilli(value_long(0))
              .atZone(ZoneId.of(value_text(1)))
              .toLocalDate()
              .toString());
    } catch (DateTimeException e) {
      throw new SQLException("no such zone", e);
    }
  }
}
