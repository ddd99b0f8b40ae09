package app.hardline.ui.intake;

import app.hardline.intake.PreviewRow;
import app.hardline.intake.ShownRow;
import app.hardline.ui.kit.Boxes;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a file below their columns. Its rows all have the same height, so that only those in
 * sight are made; the last column takes the room that the others leave.
 */
final class RowsTable extends TableView<ShownRow> {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final double EMS_OF_A_ROW = 2;
  private static final double FEWEST_EMS_AT_THE_END = 16;

  /** How a column makes its cells. */
  @FunctionalInterface
  interface Cells {
    /** A cell for any row. */
    TableCell<ShownRow, ShownRow> make();
  }

  RowsTable(String style) {
    Boxes.styled(this, "rows " + style);
    setRowFactory(_ -> new Row());
    setColumnResizePolicy(this::resize);
    fixedCellSizeProperty().subscribe(this::measure);
  }

  /** A column that is a number of ems wide. */
  TableColumn<ShownRow, ShownRow> column(Node head, double ems, Cells cells) {
    TableColumn<ShownRow, ShownRow> column = new TableColumn<>();
    column.setUserData(ems);
    column.setGraphic(head);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    column.setCellFactory(_ -> cells.make());
    column.setPrefWidth(Math.rint(ems * em()));
    return column;
  }

  void show(List<TableColumn<ShownRow, ShownRow>> columns) {
    if (!getColumns().equals(columns)) {
      getColumns().setAll(columns);
      fill();
    }
  }

  /** Makes a column another number of ems wide. */
  void widen(TableColumn<ShownRow, ShownRow> column, double ems) {
    column.setUserData(ems);
    measure();
  }

  private double em() {
    return getFixedCellSize() > 0 ? getFixedCellSize() / EMS_OF_A_ROW : 16;
  }

  private void measure() {
    getColumns()
        .forEach(column -> column.setPrefWidth(Math.rint((double) column.getUserData() * em())));
    fill();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    fill();
  }

  private boolean resize(ResizeFeatures<?> asked) {
    boolean resized = asked.getColumn() == null || UNCONSTRAINED_RESIZE_POLICY.call(asked);
    fill();
    return resized;
  }

  /** What the columns may take: the scroll bar comes and goes without a word to the columns. */
  private double room() {
    double bar =
        lookup(".virtual-flow > .scroll-bar:vertical") instanceof ScrollBar found
                && found.isVisible()
            ? found.getWidth()
            : 0;
    return getWidth() - snappedLeftInset() - snappedRightInset() - bar;
  }

  private void fill() {
    if (getColumns().isEmpty()) {
      return;
    }
    double others =
        getColumns().subList(0, getColumns().size() - 1).stream()
            .mapToDouble(TableColumn::getWidth)
            .sum();
    getColumns()
        .getLast()
        .setPrefWidth(Math.max(FEWEST_EMS_AT_THE_END * em(), Math.floor(room() - others)));
  }

  /** Muted where the row won't be offered for a call. */
  private static final class Row extends TableRow<ShownRow> {
    @Override
    protected void updateItem(@Nullable ShownRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(OFF, row != null && !empty && isOff(row));
    }

    private static boolean isOff(ShownRow row) {
      return switch (row.fate()) {
        case PreviewRow.Duplicate _, PreviewRow.Rejected _ -> true;
        case PreviewRow.Added _, PreviewRow.Merged _ -> row.bar().isPresent();
      };
    }
  }
}
