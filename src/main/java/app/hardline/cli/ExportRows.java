package app.hardline.cli;

import app.hardline.csv.CsvWriter;
import app.hardline.insight.Cell;
import app.hardline.insight.DataExport;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table as CSV for a spreadsheet and as JSON, an array of objects with one on each
 * line. In CSV the owner's own fields are columns, in JSON what isn't known is left out.
 */
final class ExportRows implements DataExport.Rows {
  private final CsvWriter csv;
  private final JsonGenerator json;
  private final List<String> columns;
  private final List<String> fields;

  ExportRows(CsvWriter csv, JsonGenerator json, List<String> columns, List<String> fields)
      throws IOException {
    this.csv = csv;
    this.json = json;
    this.columns = columns;
    this.fields = fields;
    List<String> header = new ArrayList<>(columns);
    if (header.remove("custom")) {
      header.addAll(fields);
    }
    csv.writeDisarmed(header);
    json.writeStartArray();
  }

  @Override
  public void add(List<Cell> cells) throws IOException {
    List<String> line = new ArrayList<>();
    json.writeRaw('\n');
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      if (!(cells.get(i) instanceof Cell.Empty)) {
        json.writeFieldName(columns.get(i));
        write(cells.get(i));
      }
      line.addAll(texts(columns.get(i), cells.get(i)));
    }
    json.writeEndObject();
    csv.writeDisarmed(line);
  }

  @Override
  public void close() throws IOException {
    try (csv;
        json) {
      json.writeEndArray();
    }
  }

  private void write(Cell cell) throws IOException {
    switch (cell) {
      case Cell.Empty() -> json.writeNull();
      case Cell.Text(String text) -> json.writeString(text);
      case Cell.Figure(BigDecimal number) -> json.writeNumber(number.toPlainString());
      case Cell.Flag(boolean set) -> json.writeBoolean(set);
      case Cell.Words(List<String> words) -> {
        json.writeStartArray();
        for (String word : words) {
          json.writeString(word);
        }
        json.writeEndArray();
      }
      case Cell.Fields(Map<String, String> values) -> {
        json.writeStartObject();
        for (Map.Entry<String, String> field : values.entrySet()) {
          json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
      }
    }
  }

  private List<String> texts(String column, Cell cell) {
    return switch (cell) {
      case Cell.Empty() ->
          column.equals("custom") ? fields.stream().map(_ -> "").toList() : List.of("");
      case Cell.Text(String text) -> List.of(text);
      case Cell.Figure(BigDecimal number) -> List.of(number.toPlainString());
      case Cell.Flag(boolean set) -> List.of(Boolean.toString(set));
      case Cell.Words(List<String> words) -> List.of(String.join(", ", words));
      case Cell.Fields(Map<String, String> values) ->
          fields.stream().map(field -> values.getOrDefault(field, "")).toList();
    };
  }
}
