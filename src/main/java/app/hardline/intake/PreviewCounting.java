package app.hardline.intake;

import app.hardline.intake.Preview.ColumnFigures;
import app.hardline.prospect.PhoneProblem;
import app.hardline.prospect.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts the rows of a preview by what becomes of them, and keeps the first of each kind. */
final class PreviewCounting {
  private static final int MOST_KEPT = 1_000;

  /** One cell in so many may be no phone before the column is doubted, and so few are no matter. */
  private static final int DOUBTED_SHARE = 25;

  private static final int NO_MATTER = 2;
  private static final Set<Field> TELLING =
      Set.of(Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME, Field.COMPANY);

  private final Mapping mapping;
  private final long[] filled;
  private final long[] changed;
  private final long[] notDialable;
  private final long[] lackingAreaCode;
  private final Map<Region, Long> countries = new LinkedHashMap<>();
  private final List<PreviewRow> problems = new ArrayList<>();
  private final Map<Long, PreviewRow> lookAt = new LinkedHashMap<>();
  private final List<PreviewRow> first = new ArrayList<>();
  private final Set<Long> listed = new HashSet<>();
  private final Set<Long> freed = new HashSet<>();
  private long read;
  private long added;
  private long merged;
  private long duplicates;
  private long rejected;
  private long notCallable;
  private long withProblems;
  private boolean stopped;

  PreviewCounting(Mapping mapping) {
    this.mapping = mapping;
    int columns = mapping.columns().size();
    this.filled = new long[columns];
    this.changed = new long[columns];
    this.notDialable = new long[columns];
    this.lackingAreaCode = new long[columns];
  }

  void count(PreviewRow row) {
    read++;
    boolean lost = countFate(row);
    if (!(row.fate() instanceof PreviewRow.Rejected)) {
      countCells(row.row());
    }
    row.row().country().ifPresent(country -> countries.merge(country, 1L, Long::sum));
    keep(row, first);
    if (lost && lookAt.size() < MOST_KEPT) {
      lookAt.put(row.row().line(), row);
    }
    if (lost || !row.row().changes().isEmpty() || !(row.fate() instanceof PreviewRow.Added)) {
      withProblems++;
      keep(row, problems);
    }
  }

  void stop() {
    stopped = true;
  }

  boolean stopped() {
    return stopped;
  }

  long read() {
    return read;
  }

  long withProblems() {
    return withProblems;
  }

  Map<Region, Long> countries() {
    return countries;
  }

  List<PreviewRow> problems() {
    return problems;
  }

  List<PreviewRow> lookAt() {
    return List.copyOf(lookAt.values());
  }

  List<PreviewRow> first() {
    return first;
  }

  LookedAt lookedAt() {
    return new LookedAt(listed, freed);
  }

  Stream<PreviewRow> kept() {
    return Stream.of(problems, lookAt(), first).flatMap(List::stream);
  }

  Preview.Counts counts() {
    return new Preview.Counts(read, added, merged, duplicates, rejected, notCallable);
  }

  List<ColumnFigures> columns() {
    return mapping.columns().stream().map(this::figures).toList();
  }

  /** Whether the row is one to look at even when it is imported. */
  private boolean countFate(PreviewRow row) {
    switch (row.fate()) {
      case PreviewRow.Added(boolean callable) -> {
        added++;
        notCallable += callable ? 0 : 1;
        if (!callable && row.row().callable()) {
          listed.add(row.row().line());
        }
        return !callable;
      }
      case PreviewRow.Merged(PreviewRow.Whom whom, _, boolean frees) -> {
        merged++;
        if (frees && whom instanceof PreviewRow.Line(long line)) {
          free(line);
        }
      }
      case PreviewRow.Duplicate _ -> duplicates++;
      case PreviewRow.Rejected _ -> {
        rejected++;
        return true;
      }
    }
    return false;
  }

  private void free(long line) {
    notCallable--;
    lookAt.remove(line);
    listed.remove(line);
    freed.add(line);
  }

  private void countCells(CleanRow row) {
    List<String> cells = row.cells();
    for (int i = 0; i < Math.min(filled.length, cells.size()); i++) {
      filled[i] += cells.get(i).isBlank() ? 0 : 1;
    }
    for (Change change : row.changes()) {
      changed[change.column()] += change.kind() == Change.Kind.NOT_DIALABLE ? 0 : 1;
    }
    for (ReadPhone phone : row.phoneCells()) {
      Optional<PhoneProblem> problem = phone.cell().problem();
      notDialable[phone.column()] += problem.isPresent() ? 1 : 0;
      lackingAreaCode[phone.column()] +=
          problem.filter(it -> it == PhoneProblem.NO_AREA_CODE).isPresent() ? 1 : 0;
    }
  }

  private ColumnFigures figures(Column column) {
    int i = column.index();
    Optional<Field> field = column.field();
    boolean phone = field.flatMap(Field::phoneKind).isPresent();
    long strange = notDialable[i] - lackingAreaCode[i];
    return new ColumnFigures(
        column,
        filled[i],
        changed[i],
        notDialable[i],
        lackingAreaCode[i],
        phone || changed[i] > 0 || field.filter(TELLING::contains).isPresent(),
        phone && strange > NO_MATTER && strange * DOUBTED_SHARE > filled[i]);
  }

  private static void keep(PreviewRow row, List<PreviewRow> rows) {
    if (rows.size() < MOST_KEPT) {
      rows.add(row);
    }
  }
}
