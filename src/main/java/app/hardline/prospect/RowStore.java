package app.hardline.prospect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Inserts rows into one table, many with each statement. For {@code *Store} classes alone. */
final class RowStore implements AutoCloseable {
  private static final int ROWS = 40;

  private final Connection connection;
  private final String insert;
  private final String row;
  private final int columns;
  private final @Nullable Object[] gathered;
  private int rows;

  /** By how many rows each inserts; made when first needed. */
  private final @Nullable PreparedStatement[] statements = new PreparedStatement[ROWS + 1];

  RowStore(Connection connection, String insert, int columns) {
    this.connection = connection;
    this.insert = insert;
    this.row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
    this.columns = columns;
    this.gathered = new @Nullable Object[ROWS * columns];
  }

  void add(@Nullable Object... values) throws SQLException {
    System.arraycopy(values, 0, gathered, rows * columns, columns);
    if (++rows == ROWS) {
      flush();
    }
  }

  void flush() throws SQLException {
    if (rows == 0) {
      return;
    }
    PreparedStatement statement = statement(rows);
    for (int i = 0; i < rows * columns; i++) {
      statement.setObject(i + 1, gathered[i]);
    }
    statement.executeUpdate();
    rows = 0;
  }

  private PreparedStatement statement(int count) throws SQLException {
    PreparedStatement statement = statements[count];
    if (statement == null) {
      statement =
          connection.prepareStatement(
              insert + " VALUES " + String.join(",", Collections.nCopies(count, row)));
      statements[count] = statement;
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements) {
      if (statement != null) {
        statement.close();
      }
    }
  }
}
