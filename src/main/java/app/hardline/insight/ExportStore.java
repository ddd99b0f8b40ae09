package app.hardline.insight;

import app.hardline.store.Snapshot;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.result.ResultSetException;
import org.jspecify.annotations.Nullable;

/** The SQL that reads what is given out. What each table shows, its owner's view says. */
final class ExportStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Cell EMPTY = new Cell.Empty();
  private static final Set<String> FLAGS =
      Set.of("dialed", "incoming", "late", "voided", "valid", "dropped", "off");
  private static final Set<String> WORDS = Set.of("tags", "lists");
  private static final String FIELDS = "custom";

  void give(Snapshot view, ExportTable table, DataExport.Taker taker) throws IOException {
    Connection connection = view.handle().getConnection();
    // the order is that of the primary key: nothing is sorted
    try (PreparedStatement all =
            connection.prepareStatement("SELECT * FROM " + table.view() + " ORDER BY id");
        ResultSet row = all.executeQuery()) {
      List<String> columns = columns(row);
      List<String> fields = columns.contains(FIELDS) ? fields(connection, table) : List.of();
      try (DataExport.Rows rows = taker.begin(table, columns, fields)) {
        while (row.next()) {
          rows.add(cells(columns, row));
        }
      }
    } catch (SQLException e) {
      throw new ResultSetException("what is given out can't be read", e, null);
    }
  }

  private static List<String> columns(ResultSet row) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      columns.add(row.getMetaData().getColumnLabel(i));
    }
    return columns;
  }

  private static List<String> fields(Connection connection, ExportTable table) throws SQLException {
    List<String> fields = new ArrayList<>();
    // one walk over the table, for a few names
    try (PreparedStatement named =
            connection.prepareStatement(
                "SELECT DISTINCT field.key FROM "
                    + table.view()
                    + " AS whole, json_each(whole.custom) AS field ORDER BY 1");
        ResultSet row = named.executeQuery()) {
      while (row.next()) {
        fields.add(row.getString(1));
      }
    }
    return fields;
  }

  private static List<Cell> cells(List<String> columns, ResultSet row) throws SQLException {
    List<Cell> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(columns.get(i), row.getObject(i + 1)));
    }
    return cells;
  }

  private static Cell cell(String column, @Nullable Object value) {
    if (value == null || value.equals("")) {
      return EMPTY;
    }
    if (FLAGS.contains(column)) {
      return new Cell.Flag(((Number) value).intValue() != 0);
    }
    if (WORDS.contains(column)) {
      return new Cell.Words(read(value, new TypeReference<ArrayList<String>>() {}));
    }
    if (column.equals(FIELDS)) {
      return new Cell.Fields(read(value, new TypeReference<LinkedHashMap<String, String>>() {}));
    }
    return switch (value) {
      case Double amount -> new Cell.Figure(BigDecimal.valueOf(amount).stripTrailingZeros());
      case Number whole -> new Cell.Figure(BigDecimal.valueOf(whole.longValue()));
      default -> new Cell.Text(value.toString());
    };
  }

  private static <T> T read(Object json, TypeReference<T> type) {
    try {
      return JSON.readValue(json.toString(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what the database holds is no JSON of ours", e);
    }
  }
}
