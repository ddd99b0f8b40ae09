package app.hardline.prospect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Inserts rows into one table, many with each statement. For {@code *Store} classes alone. */
final class RowStore implements AutoCloseable {
  private static final int ROWS = 40;

  private final PreparedStatement many;
  private final PreparedStatement one;
  private final int columns;
  private final @Nullable Object[] gathered;
  private int rows;

  RowStore(Connection connection, String insert, int columns) throws SQLException {
    String row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
    this.columns = columns;
    this.gathered = new @Nullable Object[ROWS * columns];
    this.many =
        connection.prepareStatement(
            insert + " VALUES " + String.join(",", Collections.nCopies(ROWS, row)));
    this.one = connection.prepareStatement(insert + " VALUES " + row);
  }

  void add(@Nullable Object... row) throws SQLException {
    System.arraycopy(row, 0, gathered, rows * columns, columns);
    if (++rows == ROWS) {
      execute(many, 0, ROWS);
      rows = 0;
    }
  }

  void flush() throws SQLException {
    for (int row = 0; row < rows; row++) {
      execute(one, row, 1);
    }
    rows = 0;
  }

  private void execute(PreparedStatement statement, int from, int count) throws SQLException {
    for (int i = 0; i < count * columns; i++) {
      statement.setObject(i + 1, gathered[from * columns + i]);
    }
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    many.close();
    one.close();
  }
}
