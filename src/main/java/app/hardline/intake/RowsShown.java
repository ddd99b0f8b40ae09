package app.hardline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the rows of a dry run into what a person looks at. */
final class RowsShown {
  private final ImportPlan plan;
  private final Map<Long, String> names;

  RowsShown(ImportPlan plan, Map<Long, String> names) {
    this.plan = plan;
    this.names = names;
  }

  List<ShownRow> all(List<PreviewRow> rows) {
    return rows.stream().map(this::row).toList();
  }

  private ShownRow row(PreviewRow row) {
    return new ShownRow(
        row.row().line(), cells(row.row()), row.row().changes(), row.fate(), whom(row), bar(row));
  }

  /** What is stored of each column; of a rejected row what the file says. */
  private List<String> cells(CleanRow row) {
    List<String> cells = new ArrayList<>();
    for (Column column : plan.mapping().columns()) {
      int i = column.index();
      String written = i < row.cells().size() ? CellText.tidy(row.cells().get(i)) : "";
      cells.add(
          phone(row, i)
              .or(() -> changed(row, i))
              .filter(_ -> row.rejected().isEmpty())
              .orElse(written));
    }
    return cells;
  }

  private Optional<String> phone(CleanRow row, int column) {
    return row.phoneCells().stream()
        .filter(phone -> phone.column() == column)
        .flatMap(phone -> phone.cell().numbers().stream())
        .findFirst()
        .map(found -> found.number().forScreen(plan.region()));
  }

  private static Optional<String> changed(CleanRow row, int column) {
    return row.changes().stream()
        .filter(change -> change.column() == column)
        .reduce((_, last) -> last)
        .map(Change::after);
  }

  private String whom(PreviewRow row) {
    return switch (row.fate()) {
      case PreviewRow.Merged(PreviewRow.Prospect(long id), _, _) -> names.getOrDefault(id, "");
      case PreviewRow.Duplicate(PreviewRow.Prospect(long id)) -> names.getOrDefault(id, "");
      default -> "";
    };
  }

  private static Optional<CallBar> bar(PreviewRow row) {
    return row.fate() instanceof PreviewRow.Added(boolean callable) && !callable
        ? CallBar.of(row.row(), true)
        : Optional.empty();
  }
}
