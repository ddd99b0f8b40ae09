package app.hardline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.sqlite.Function;

/**
 * The SQL function {@code hour_there(millis, zone)}: the hour of the day, 0 to 23, that an instant
 * was in a zone. For the steps of a migration alone: the tables must be readable without it.
 */
final class HourThere extends Function {
  private static final String NAME = "hour_there";

  static void teach(Connection connection) throws SQLException {
    Function.create(connection, NAME, new HourThere());
  }

  static void forget(Connection connection) throws SQLException {
    Function.destroy(connection, NAME);
  }

  @Override
  protected void xFunc() throws SQLException {
    try {
      result(Instant.ofEpochMilli(value_long(0)).atZone(ZoneId.of(value_text(1))).getHour());
    } catch (DateTimeException e) {
      throw new SQLException("no such zone", e);
    }
  }
}
