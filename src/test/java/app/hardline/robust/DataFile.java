package app.hardline.robust;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** The database as somebody else sees it who only reads. */
final class DataFile implements AutoCloseable {
  private final Connection connection;

  DataFile(Path data) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(10_000);
    this.connection =
        DriverManager.getConnection(
            "jdbc:sqlite:" + data.resolve("hardline.db"), config.toProperties());
  }

  /** Whether something is so. */
  boolean holds(String condition) {
    return ask("SELECT " + condition).equals("1");
  }

  String ask(String query) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return String.valueOf(row.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
