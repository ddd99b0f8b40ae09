package app.hardline.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the table begins and what names its columns, from the first records of a file. A
 * preamble is what stands above with few cells; a header is told from a record by what the columns
 * hold below it.
 */
final class HeaderFinder {
  private static final Pattern API_NAME = Pattern.compile("\\w+?(_+\\w+)+");

  private final List<RawRecord> records;
  private final Dialect dialect;
  private final int width;

  private HeaderFinder(List<RawRecord> records, Dialect dialect) {
    this.records = records;
    this.dialect = dialect;
    this.width = usualWidth();
  }

  static Layout find(List<RawRecord> records, Dialect dialect, OptionalInt asked) {
    HeaderFinder finder = new HeaderFinder(records, dialect);
    return asked.isPresent() && asked.getAsInt() > 0
        ? finder.layout(asked.getAsInt() - 1)
        : finder.find(asked.isPresent());
  }

  private int usualWidth() {
    Widths widths = new Widths();
    records.stream()
        .filter(record -> record.sound() && !record.blank())
        .forEach(record -> widths.add(record.cells().size()));
    if (dialect.isPartedByBlanks()) {
      return widths.smallest();
    }
    return widths.usual(
        records.stream()
            .filter(record -> record.filled() > 1)
            .mapToInt(record -> record.cells().size())
            .findFirst()
            .orElse(1));
  }

  private Layout find(boolean noHeader) {
    int top = top();
    if (!noHeader && isHeader(records.get(top).cells(), below(top))) {
      return layout(top);
    }
    int above = top - 1;
    if (!noHeader && above >= 0 && !records.get(above).blank()) {
      List<String> mended = names(records.get(above));
      if (mended.size() == width && isHeader(mended, below(above))) {
        return layout(above);
      }
    }
    return new Layout(OptionalInt.empty(), top, List.of(), width, width);
  }

  /** The first record that looks like part of the table. */
  private int top() {
    for (int i = 0; i < records.size(); i++) {
      RawRecord record = records.get(i);
      int size = record.cells().size();
      long filled = record.filled();
      boolean asWide = size >= width || (width >= 4 && size == width - 1);
      if (filled > 0 && (width == 1 || (asWide && filled >= Math.max(2, (width + 1) / 2)))) {
        return i;
      }
    }
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).cells().size() == width && !records.get(i).blank()) {
        return i;
      }
    }
    return firstFilled();
  }

  private int firstFilled() {
    int i = 0;
    while (i < records.size() - 1 && records.get(i).blank()) {
      i++;
    }
    return i;
  }

  private List<List<String>> below(int index) {
    return records.subList(index + 1, records.size()).stream()
        .filter(record -> record.sound() && record.cells().size() == width && !record.blank())
        .map(RawRecord::cells)
        .limit(500)
        .toList();
  }

  private Layout layout(int index) {
    RawRecord record = records.get(Math.min(index, records.size() - 1));
    List<String> header = fitted(record, index);
    List<List<String>> rows = new ArrayList<>(List.of(header));
    for (int next = index + 1; next < records.size(); next++) {
      RawRecord below = records.get(next);
      if (below.cells().size() != header.size() || !isFurtherHeader(below.cells(), header, next)) {
        break;
      }
      rows.add(below.cells());
    }
    return new Layout(OptionalInt.of(index + 1), index, List.copyOf(rows), header.size(), width);
  }

  /** The header as wide as the table: as it stands, or mended where the rows below say so. */
  private List<String> fitted(RawRecord record, int index) {
    List<String> cells = record.cells();
    if (record.sound() && cells.size() == width) {
      return cells;
    }
    List<List<String>> rows = below(index);
    boolean grownTogether = cells.stream().anyMatch(cell -> cell.indexOf(dialect.quote()) > 0);
    boolean blankAtEnd =
        record.sound()
            && !grownTogether
            && cells.size() < width
            && rows.stream()
                .allMatch(
                    row -> row.subList(cells.size(), width).stream().allMatch(String::isBlank));
    boolean rowsAreShort =
        record.sound() && cells.size() > width && cells.stream().noneMatch(String::isBlank);
    return (rows.size() < 2 && record.sound()) || blankAtEnd || rowsAreShort
        ? cells
        : names(record);
  }

  private List<String> names(RawRecord record) {
    return Mender.ofHeaders(dialect, width).mend(record.text()).cells();
  }

  private boolean isFurtherHeader(List<String> cells, List<String> header, int index) {
    if (folded(cells).equals(folded(header))) {
      return true;
    }
    long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
    if (filled < Math.max(2, header.size() / 2)) {
      return false;
    }
    long apiNames = cells.stream().filter(cell -> API_NAME.matcher(cell).matches()).count();
    if (filled >= 3 && apiNames * 5 >= filled * 4 && new HashSet<>(cells).size() >= filled) {
      return true;
    }
    return evidence(cells, below(index)) >= Math.max(2, header.size() / 4.0);
  }

  static List<String> folded(List<String> cells) {
    return cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private boolean isHeader(List<String> cells, List<List<String>> below) {
    List<String> names = folded(cells);
    double evidence =
        evidence(cells, below.stream().filter(row -> !folded(row).equals(names)).toList());
    if (evidence != 0) {
      return evidence > 0;
    }
    return cells.stream().noneMatch(cell -> CellKind.of(cell).speaksOfValues());
  }

  /** Above 0 when the cells name the columns, below 0 when they belong to them. */
  private double evidence(List<String> cells, List<List<String>> below) {
    double evidence = 0;
    for (int i = 0; i < Math.min(cells.size(), width); i++) {
      evidence += evidence(cells.get(i), i, below);
    }
    return evidence;
  }

  private static double evidence(String cell, int column, List<List<String>> below) {
    CellKind kind = CellKind.of(cell);
    if (kind == CellKind.EMPTY) {
      return 0;
    }
    Map<CellKind, Integer> kinds = new HashMap<>();
    Set<String> values = new HashSet<>();
    int filled = 0;
    for (List<String> row : below) {
      CellKind other = CellKind.of(row.get(column));
      if (other != CellKind.EMPTY) {
        filled++;
        kinds.merge(other, 1, Integer::sum);
        values.add(row.get(column).strip());
      }
    }
    for (Map.Entry<CellKind, Integer> usual : kinds.entrySet()) {
      if (usual.getKey().speaksOfValues() && usual.getValue() * 10 >= filled * 7) {
        return kind == usual.getKey() ? -2 : kind.speaksOfValues() ? -0.5 : 1;
      }
    }
    if (kind == CellKind.EMAIL || kind == CellKind.PHONE || kind == CellKind.URL) {
      return -1;
    }
    return values.contains(cell.strip()) && values.size() < filled ? -0.5 : 0;
  }
}
