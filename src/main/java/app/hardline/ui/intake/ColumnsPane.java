package app.hardline.ui.intake;

import app.hardline.intake.CallBar;
import app.hardline.intake.Meaning;
import app.hardline.intake.Preview;
import app.hardline.intake.Preview.ColumnFigures;
import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The columns, what they are, and the rows below them as they would be stored. */
final class ColumnsPane extends VBox {
  private static final double LINE_EMS = 3.5;
  private static final double EMS_OF_A_DIGIT = .6;

  private record Shown(MappedColumn head, TableColumn<ShownRow, ShownRow> column) {}

  private final ImportViewModel model;
  private final PreviewViewModel preview;
  private final ImportWords say;
  private final RowsTable table = new RowsTable("mapped");
  private final Map<String, Shown> made = new HashMap<>();
  private final TableColumn<ShownRow, ShownRow> line;
  private final TableColumn<ShownRow, ShownRow> happens;
  private final Label matched = Texts.line("", "muted");
  private final Label cut = Texts.line("", "muted more");
  private final Label none = Texts.line("", "muted");
  private final Segments<Boolean> allColumns;
  private final Segments<Boolean> allRows;

  ColumnsPane(ImportViewModel model, PreviewViewModel preview, ImportWords say) {
    this.model = model;
    this.preview = preview;
    this.say = say;
    this.allColumns = new Segments<>(List.of(false, true), _ -> "");
    this.allRows = new Segments<>(List.of(false, true), _ -> "");
    allColumns.chosenProperty().bindBidirectional(preview.allColumnsProperty());
    allRows.chosenProperty().bindBidirectional(preview.allRowsProperty());
    this.line = table.column(head("screen.import.line", "line"), LINE_EMS, LineCell::new);
    this.happens =
        table.column(
            head("screen.import.happens", "bottom"), 20, () -> new SaidCell(this::happens));
    none.setText(say.say("screen.import.rows.none"));
    table.setPlaceholder(none);
    table.setItems(preview.rows());
    Boxes.styled(this, "card preview");
    getChildren().addAll(heading(), Boxes.grow(table), cut, new NoticesPane(model, preview, say));
    cut.managedProperty().bind(cut.textProperty().isNotEmpty());
    preview.rows().subscribe(this::sayWhatIsCut);
    preview.columns().subscribe(this::showColumns);
  }

  void show(Preview now) {
    table.widen(line, LINE_EMS + EMS_OF_A_DIGIT * Math.max(0, digits(now) - 3));
    long all = now.columns().size();
    long kept = all - now.matched();
    matched.setText(
        kept == 0
            ? say.say("screen.import.columns.all-matched", all)
            : say.say("screen.import.columns.matched", now.matched(), all, kept));
    allColumns.name(false, say.say("screen.import.columns.some", toLookAt(now)));
    allColumns.name(true, say.say("screen.import.columns.all", all));
    allRows.name(false, say.say("screen.import.rows.problems", now.withProblems()));
    allRows.name(true, say.say("screen.import.rows.all", now.counts().read()));
  }

  private void sayWhatIsCut() {
    long left = preview.rowsLeftOut();
    int shown = preview.rows().size();
    cut.setText(left == 0 ? "" : say.say("screen.import.rows.shown", shown, shown + left));
  }

  private static int digits(Preview now) {
    long last =
        Stream.of(now.problems(), now.rows())
            .filter(rows -> !rows.isEmpty())
            .mapToLong(rows -> rows.getLast().line())
            .max()
            .orElse(0);
    return Long.toString(last).length();
  }

  private static long toLookAt(Preview now) {
    return now.columns().stream().filter(ColumnFigures::toLookAt).count();
  }

  private HBox heading() {
    return Boxes.row(
        "heading g16",
        Boxes.row("g12", Texts.whole(say.say("screen.import.columns"), "t16 bold"), matched),
        Boxes.spread(),
        allColumns,
        allRows);
  }

  private void showColumns() {
    List<TableColumn<ShownRow, ShownRow>> columns = new ArrayList<>();
    columns.add(line);
    for (ColumnFigures figures : preview.columns()) {
      Shown shown = made.computeIfAbsent(key(figures), _ -> make(figures));
      shown.head().show(figures, about(figures));
      columns.add(shown.column());
    }
    columns.add(happens);
    table.show(columns);
  }

  /** Which phone a column says something about; empty for a column that stands for itself. */
  private String about(ColumnFigures figures) {
    return figures.column().meaning() instanceof Meaning.Qualifies(_, int phone)
        ? say.say("screen.import.about-phone", preview.header(phone))
        : "";
  }

  private static String key(ColumnFigures figures) {
    return figures.column().index() + " " + figures.column().header();
  }

  private Shown make(ColumnFigures figures) {
    MappedColumn head = new MappedColumn(figures, model, say);
    int index = figures.column().index();
    String nothing = say.say("screen.import.none");
    TableColumn<ShownRow, ShownRow> column =
        table.column(head, MappedColumn.ems(figures), () -> new PreviewCell(index, nothing, false));
    return new Shown(head, column);
  }

  private Node head(String key, String style) {
    return Boxes.column(
        "column-head " + style, Texts.whole(say.say(key), "t12 medium muted source"));
  }

  /** What would come of a row. */
  private HBox happens(ShownRow row) {
    boolean forbidden = row.bar().filter(CallBar::isForbidden).isPresent();
    HBox said =
        Boxes.row("g8", Texts.line(say.happens(row), "t12 " + (forbidden ? "danger" : "muted")));
    if (forbidden) {
      said.getChildren().addFirst(Icon.STOP.view("danger"));
    } else if (row.fate() instanceof PreviewRow.Merged) {
      said.getChildren().addFirst(Icon.MERGE.view("muted"));
    }
    return said;
  }

  /** Where the row starts in the file. */
  static final class LineCell extends TableCell<ShownRow, ShownRow> {
    LineCell() {
      getStyleClass().add("line-cell");
    }

    @Override
    protected void updateItem(@Nullable ShownRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(row == null || empty ? "" : Long.toString(row.line()));
    }
  }
}
