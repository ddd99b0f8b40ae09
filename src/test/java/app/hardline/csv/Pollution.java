package app.hardline.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A clean table and the ways in which real files are polluted: one change a file, and what the
 * first table of it is all the same. The kinds are those that a survey of open-data files found
 * most often (Vitagliano et al., Pollock: A Data Loading Benchmark, PVLDB 16, 2023).
 */
final class Pollution {

  /** One polluted file and what it holds. */
  record Polluted(String name, String text, List<List<String>> truth) {}

  private final List<List<String>> table;
  private final Set<Integer> alwaysQuoted;
  private final List<Polluted> files = new ArrayList<>();

  private Pollution(List<List<String>> table, Set<Integer> alwaysQuoted) {
    this.table = table;
    this.alwaysQuoted = alwaysQuoted;
  }

  /** Every pollution of a table whose first row is its header. */
  static List<Polluted> of(List<List<String>> table, Set<Integer> alwaysQuoted) {
    Pollution pollution = new Pollution(table, alwaysQuoted);
    pollution.wholeFiles();
    pollution.singleRows();
    return pollution.files;
  }

  /** How a file is written. */
  private record Style(String delimiter, String quote, String escape, String lineEnd) {
    String cell(String text, boolean always) {
      boolean needs = text.contains(delimiter) || text.contains(quote) || text.contains("\n");
      return always || needs ? quote + text.replace(quote, escape + quote) + quote : text;
    }
  }

  private static final Style CLEAN = new Style(",", "\"", "\"", "\n");

  private List<String> cells(Style style, List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(style.cell(row.get(i), alwaysQuoted.contains(i)));
    }
    return cells;
  }

  private String text(Style style, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row ->
        text.append(String.join(style.delimiter(), cells(style, row))).append(style.lineEnd()));
    return text.toString();
  }

  private void add(String name, String text, List<List<String>> truth) {
    files.add(new Polluted(name, text, truth));
  }

  private void wholeFiles() {
    String clean = text(CLEAN, table);
    List<String> header = table.getFirst();
    List<List<String>> rows = table.subList(1, table.size());
    String commas = ",".repeat(header.size() - 1);
    add("source", clean, table);
    add("file_no_trailing_newline", clean.strip(), table);
    add("file_double_trailing_newline", clean + "\n", table);
    add("file_no_header", text(CLEAN, rows), rows);
    add("file_header_only", text(CLEAN, List.of(header)), List.of(header));
    add("file_one_data_row", text(CLEAN, table.subList(0, 2)), table.subList(0, 2));
    add("file_header_multirow_2", text(CLEAN, List.of(header)) + clean, joined(2));
    add("file_header_multirow_3", text(CLEAN, List.of(header, header)) + clean, joined(3));
    add("file_preamble", "PREAMBLE" + commas + "\n" + commas + "\n" + clean, table);
    add("file_preamble_free", "Leads, as of May\n\n" + clean, table);
    add("file_multitable_same", clean + clean, table);
    add("file_multitable_less", clean + text(CLEAN, resized(table, -1)), table);
    add("file_multitable_more", clean + text(CLEAN, resized(table, 1)), table);
    add("file_multitable_gap", clean + "\nOffices\nCity,Zip\nBonn,53111\nCologne,50667\n", table);
    for (String end : List.of("\r", "\r\n")) {
      add("file_record_delimiter" + hex(end), text(new Style(",", "\"", "\"", end), table), table);
    }
    for (String delimiter : List.of(";", "\t", "|", ", ", " ", "^", "~")) {
      add(
          "file_field_delimiter" + hex(delimiter),
          text(new Style(delimiter, "\"", "\"", "\n"), table),
          table);
      add("file_replaced_delimiter" + hex(delimiter), replaced(table, delimiter), table);
    }
    add("file_quotation_char_0x27", text(new Style(",", "'", "'", "\n"), table), table);
    add("file_escape_char_0x5c", text(new Style(",", "\"", "\\", "\n"), table), table);
    add("file_escape_char_0x00", text(new Style(",", "\"", "", "\n"), table), table);
  }

  private void singleRows() {
    for (int row = 0; row < table.size(); row++) {
      for (int column = 0; column < table.getFirst().size(); column++) {
        int at = column;
        damaged("row_more_sep_row" + row + "_col" + column, row, cells -> inserted(cells, at));
        if (column > 0) {
          damaged("row_less_sep_row" + row + "_col" + column, row, cells -> merged(cells, at));
        }
        extraQuote(row, column);
      }
      List<List<String>> before = table.subList(0, row);
      add(
          "row_replaced_delimiter_" + row + "_0x20",
          text(CLEAN, before)
              + replaced(table.subList(row, row + 1), row % 2 == 0 ? " " : "\t")
              + text(CLEAN, table.subList(row + 1, table.size())),
          table);
      Style blank = new Style(" ", "\"", "\"", "\n");
      add(
          "row_field_delimiter_" + row + "_0x20",
          text(CLEAN, before)
              + text(
                  row % 2 == 0 ? blank : new Style(";", "\"", "\"", "\n"),
                  table.subList(row, row + 1))
              + text(CLEAN, table.subList(row + 1, table.size())),
          table);
    }
  }

  /** Written with commas in mind, so that quotes stand where a comma needs them. */
  private String replaced(List<List<String>> rows, String delimiter) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(String.join(delimiter, cells(CLEAN, row))).append("\n"));
    return text.toString();
  }

  private void damaged(String name, int row, UnaryOperator<List<String>> damage) {
    String line = String.join(",", damage.apply(cells(CLEAN, table.get(row)))) + "\n";
    add(
        name,
        text(CLEAN, table.subList(0, row))
            + line
            + text(CLEAN, table.subList(row + 1, table.size())),
        table);
  }

  private void extraQuote(int row, int column) {
    List<List<String>> truth = new ArrayList<>(table);
    List<String> quoted = new ArrayList<>(table.get(row));
    quoted.set(column, "\"" + quoted.get(column));
    truth.set(row, quoted);
    List<String> cells = cells(CLEAN, table.get(row));
    String cell = cells.get(column);
    cells.set(column, cell.startsWith("\"") ? "\"\"" + cell.substring(1) : "\"" + cell);
    add(
        "row_extra_quote" + row + "_col" + column,
        text(CLEAN, table.subList(0, row))
            + String.join(",", cells)
            + "\n"
            + text(CLEAN, table.subList(row + 1, table.size())),
        truth);
  }

  private static List<String> inserted(List<String> cells, int column) {
    List<String> more = new ArrayList<>(cells);
    more.add(column, "");
    return more;
  }

  private static List<String> merged(List<String> cells, int column) {
    List<String> less = new ArrayList<>(cells);
    less.set(column - 1, less.get(column - 1) + less.remove(column));
    return less;
  }

  private List<List<String>> joined(int times) {
    List<List<String>> truth = new ArrayList<>(table);
    truth.set(
        0, table.getFirst().stream().map(name -> (name + " ").repeat(times).strip()).toList());
    return truth;
  }

  private static List<List<String>> resized(List<List<String>> rows, int by) {
    List<List<String>> resized = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> other = new ArrayList<>(row);
      if (by < 0) {
        other.removeLast();
      } else {
        other.add(resized.isEmpty() ? "Extra" : "");
      }
      resized.add(other);
    }
    return resized;
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format("_0x%X", c)));
    return hex.toString();
  }
}
