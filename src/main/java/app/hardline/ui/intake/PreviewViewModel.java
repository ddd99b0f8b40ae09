package app.hardline.ui.intake;

import app.hardline.intake.Preview;
import app.hardline.intake.ShownRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;

/**
 * Which columns and rows of a preview are in sight, and what is to be said about them. A column
 * that was in sight stays there while the file is the same, so that none goes away under the
 * pointer.
 */
final class PreviewViewModel {
  private final ObjectProperty<Boolean> allColumns =
      new SimpleObjectProperty<>(this, "allColumns", false);
  private final ObjectProperty<Boolean> allRows =
      new SimpleObjectProperty<>(this, "allRows", false);
  private final ReadOnlyListWrapper<Preview.ColumnFigures> columns = list();
  private final ReadOnlyListWrapper<ShownRow> rows = list();
  private final ReadOnlyListWrapper<Notice> notices = list();
  private final Set<Integer> seen = new HashSet<>();
  private final Set<Integer> keptAsPhone = new HashSet<>();
  private Optional<Preview> preview = Optional.empty();
  private Optional<String> trouble = Optional.empty();

  PreviewViewModel() {
    allColumns.subscribe(this::sort);
    allRows.subscribe(this::sort);
  }

  void show(ImportShown shown) {
    switch (shown) {
      case ImportShown.Ready(Preview now, Optional<String> said) -> show(now, said);
      case ImportShown.Running running -> show(running.preview(), Optional.empty());
      case ImportShown.Opening _, ImportShown.NoFile _ -> preview = Optional.empty();
      case ImportShown.Done _, ImportShown.Undone _ -> {}
    }
  }

  /** The person is sure that a column holds phones. */
  void keepAsPhone(int column) {
    keptAsPhone.add(column);
    sort();
  }

  ObjectProperty<Boolean> allColumnsProperty() {
    return allColumns;
  }

  ObjectProperty<Boolean> allRowsProperty() {
    return allRows;
  }

  ReadOnlyListProperty<Preview.ColumnFigures> columns() {
    return columns.getReadOnlyProperty();
  }

  ReadOnlyListProperty<ShownRow> rows() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyListProperty<Notice> notices() {
    return notices.getReadOnlyProperty();
  }

  /** How many rows there are beside those in sight. */
  long rowsLeftOut() {
    return preview
        .filter(Preview::complete)
        .map(now -> (allRows.get() ? now.counts().read() : now.withProblems()) - rows.size())
        .orElse(0L);
  }

  /** What the file calls a column. */
  String header(int column) {
    return preview.map(now -> now.columns().get(column).column().header()).orElse("");
  }

  private void show(Preview now, Optional<String> said) {
    if (!preview.map(PreviewViewModel::file).equals(Optional.of(file(now)))) {
      seen.clear();
      keptAsPhone.clear();
      allColumns.set(false);
      allRows.set(false);
    }
    preview = Optional.of(now);
    trouble = said;
    now.columns().stream()
        .filter(Preview.ColumnFigures::toLookAt)
        .forEach(figures -> seen.add(figures.column().index()));
    if (seen.isEmpty()) {
      allColumns.set(true);
    }
    if (now.complete() && now.withProblems() == 0) {
      allRows.set(true);
    }
    sort();
  }

  private void sort() {
    preview.ifPresent(now -> {
      columns.setAll(now.columns().stream().filter(this::isInSight).toList());
      rows.setAll(allRows.get() ? now.rows() : now.problems());
      List<Notice> said = notices(now);
      if (!notices.equals(said)) {
        notices.setAll(said);
      }
    });
  }

  private boolean isInSight(Preview.ColumnFigures figures) {
    return allColumns.get() || seen.contains(figures.column().index());
  }

  private List<Notice> notices(Preview now) {
    List<Notice> all = new ArrayList<>();
    trouble.ifPresent(sentence -> all.add(new Notice.Trouble(sentence)));
    now.sameFile().ifPresent(before -> all.add(new Notice.SameFile(before)));
    long lacking = now.columns().stream().mapToLong(Preview.ColumnFigures::lackingAreaCode).sum();
    if (lacking > 0 || !now.source().areaCode().isEmpty()) {
      all.add(new Notice.AreaCode(lacking, now.source().areaCode()));
    } else if (!now.somebodyToCall()) {
      all.add(new Notice.NobodyToCall(now.counts().read()));
    }
    now.columns().stream()
        .filter(Preview.ColumnFigures::doubtful)
        .filter(figures -> !keptAsPhone.contains(figures.column().index()))
        .findFirst()
        .ifPresent(figures -> all.add(new Notice.Doubtful(figures)));
    return all;
  }

  private static Path file(Preview preview) {
    return preview.source().file();
  }

  private static <T> ReadOnlyListWrapper<T> list() {
    return new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
  }
}
