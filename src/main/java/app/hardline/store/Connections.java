package app.hardline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/** Opens connections to the file, each with every pragma set and the ones that matter read back. */
final class Connections {
  /** How long a statement waits for another process, in milliseconds. */
  static final int BUSY_TIMEOUT = 5000;

  static final int CACHE_KIB = 32_768;

  /** Sorts for an index are done beside the thread that asks for it. */
  private static final int SORTING_THREADS = 2;

  private Connections() {}

  static Connection writer(Path file) throws SQLException {
    SQLiteConfig config = common();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setCacheSize(-CACHE_KIB);
    Connection connection = open(file, config);
    expect(connection, "journal_mode", "wal");
    expect(connection, "synchronous", "2");
    expect(connection, "foreign_keys", "1");
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA threads = " + SORTING_THREADS);
    }
    return connection;
  }

  /**
   * Takes the right to write, as the first thing in a transaction, so that nothing is read before.
   * The driver's own immediate transactions won't do: one that can't begin is held for begun ever
   * after, and behind each commit another is begun, which may have to wait, or fail, when all is on
   * the disk.
   */
  static void claim(Handle writer) {
    writer.execute("DELETE FROM outbox WHERE id = 0");
  }

  static Connection reader(Path file) throws SQLException {
    SQLiteConfig config = common();
    config.setReadOnly(true);
    config.setCacheSize(-CACHE_KIB / 4);
    return open(file, config);
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT);
    config.setTempStore(TempStore.FILE);
    config.setGetGeneratedKeys(false);
    return config;
  }

  /**
   * Brings all that was written into the file itself: closing it tries that too, and keeps quiet.
   */
  static void settle(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private static Connection open(Path file, SQLiteConfig config) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      statement.execute("PRAGMA mmap_size = 0");
      // An index made for one query costs more than all that is asked while calling.
      statement.execute("PRAGMA automatic_index = OFF");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    expect(connection, "trusted_schema", "0");
    return connection;
  }

  private static void expect(Connection connection, String pragma, String value)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
      String found = row.next() ? row.getString(1) : "nothing";
      if (!value.equals(found)) {
        connection.close();
        throw new IllegalStateException(pragma + " is " + found + " and should be " + value);
      }
    }
  }
}
