package app.hardline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the statements of one connection that were used last, since making one takes longer than
 * running it. One that is in use is never handed out twice. A pragma is made each time: it does its
 * work while it is made. For one thread at a time.
 */
final class KeptStatements extends DefaultStatementBuilder {
  private static final int MOST = 100;
  private static final Pattern PRAGMA = Pattern.compile("\\s*PRAGMA\\b.*", Pattern.DOTALL);

  private final IdentityHashMap<Statement, String> inUse = new IdentityHashMap<>();

  /** The one that was used longest ago comes first. */
  private final LinkedHashMap<String, PreparedStatement> idle = new LinkedHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement made = kept == null ? super.create(connection, sql, context) : kept;
    if (!PRAGMA.matcher(sql).matches()) {
      inUse.put(made, sql);
    }
    return made;
  }

  /** What is passed as the statement's text is the one before its parameters were numbered. */
  @Override
  public void close(Connection connection, @Nullable String text, Statement statement)
      throws SQLException {
    String sql = inUse.remove(statement);
    if (sql == null
        || idle.containsKey(sql)
        || !(statement instanceof PreparedStatement kept)
        || !canRunAgain(kept)) {
      super.close(connection, text, statement);
      return;
    }
    idle.put(sql, kept);
    if (idle.size() > MOST) {
      idle.pollFirstEntry().getValue().close();
    }
  }

  /**
   * The driver has thrown a statement away when the engine couldn't go on with it, as on a full
   * disk, and tells so only when it is asked for something. What was bound is left: to clear it
   * makes SQLite plan the statement anew.
   */
  private static boolean canRunAgain(PreparedStatement statement) {
    try {
      int _ = statement.getParameterMetaData().getParameterCount();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
